import { drawnKind } from '$lib/atlas/drawn';
import { atlas, countries, layers } from '$lib/atlas/load';

/** What a target is called: an area of the catalogue, a country, a feature of a layer, or what was drawn. */
export function targetTitle(id: string): string {
	const drawn = drawnKind(id);
	if (drawn) return drawn === 'area' ? 'The area drawn' : 'The line drawn';
	const area = atlas.targets.find((target) => target.id === id);
	if (area) return area.title.en;
	const country = countries.find((one) => one.id === id);
	if (country) return country.name;
	const [layer, feature] = id.split('/');
	return (
		layers.find((one) => one.id === layer)?.features.find((one) => one.id === feature)?.name.en ??
		id
	);
}
