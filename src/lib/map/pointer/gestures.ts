import type { Map } from 'maplibre-gl';

/** What to do to move a map within a page that scrolls, said over the map to who has tried otherwise. */
export interface Gestures {
	/** with a wheel */
	wheel: string;
	/** with fingers */
	touch: string;
}

/** Writes it in the language of now: MapLibre takes its own words once, when the map is made. */
export function explain(map: Map, { wheel, touch }: Gestures): void {
	const write = (name: string, text: string) => {
		const element = map.getContainer().querySelector(`.maplibregl-${name}-message`);
		if (element) element.textContent = text;
	};
	write('desktop', wheel);
	write('mobile', touch);
}
