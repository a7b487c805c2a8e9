import { dataColours, type DataColour } from '$lib/atlas/colours';
import { ownId, type OwnLayer } from '$lib/atlas/own';
import type { Found, FoundLayer } from '$lib/exchange/in/reading';
import { today } from '../take/save';

/** What the reader says of a layer that was found, before it is added. */
export interface Draft {
	/** whether it is to be added */
	wanted: boolean;
	name: string;
	title: string | null;
	time: string | null;
	range: string | null;
}

/** Longer names of layers are cut. */
export const NAME_LENGTH = 80;

/** From so many features on, a tiled archive serves the reader better. */
export const LARGE = 300_000;

// Those first that lie far from each other and from the lines of the atlas.
const COLOURS: readonly DataColour[] = [
	'zones',
	'corridors',
	'drills',
	'places',
	'rail',
	'gas',
	'oil',
	'coverage',
	'lanes',
	'border',
	'neutral'
];

/** The data colour that the fewest of the reader's layers have. */
export function freshColour(layers: readonly OwnLayer[]): DataColour {
	const uses = (colour: string) => layers.filter(({ style }) => style.colour === colour).length;
	return COLOURS.toSorted((a, b) => uses(a) - uses(b))[0] ?? dataColours[0];
}

/** How many features a layer has. */
export const countOf = ({ content }: Pick<OwnLayer, 'content'>): number | null =>
	content.kind === 'tiles' ? null : content.count;

/** What is guessed of a layer. */
const guessOf = ({ content, name, title, time, range }: FoundLayer): Draft => ({
	wanted: countOf({ content }) !== 0,
	name: name.slice(0, NAME_LENGTH),
	title,
	time,
	range
});

/**
 * What is guessed of a layer, for the reader to correct.
 * @param earlier of the same layer as it was read before: what the reader chose otherwise than was guessed stays, unless
 * it is a field that is gone
 */
export function draftOf(layer: FoundLayer, earlier?: { layer: FoundLayer; draft: Draft }): Draft {
	const guess = guessOf(layer);
	if (!earlier) return guess;
	const before = guessOf(earlier.layer);
	const { draft } = earlier;
	const chosen = (part: keyof Draft) => draft[part] !== before[part];
	const field = (part: 'title' | 'time' | 'range') =>
		chosen(part) && (draft[part] === null || hasField(layer, draft[part]))
			? draft[part]
			: guess[part];
	return {
		wanted: chosen('wanted') ? draft.wanted : guess.wanted,
		name: chosen('name') ? draft.name : guess.name,
		title: field('title'),
		time: field('time'),
		range: field('range')
	};
}

const hasField = ({ content }: FoundLayer, field: string): boolean =>
	content.kind !== 'tiles' && content.columns.some(({ name }) => name === field);

/** Width of lines and radius of points, in pixels, until the reader chooses. */
const SIZE = { points: 4, shapes: 2, tiles: 2 };

/**
 * The layers that the reader wants of what was found.
 * @param from the file, address or paste
 * @param there the layers brought before
 */
export function layersOf(
	found: Found,
	drafts: readonly Draft[],
	from: string,
	there: readonly OwnLayer[]
): OwnLayer[] {
	const made: OwnLayer[] = [];
	found.layers.forEach(({ content, style, name }, index) => {
		const draft = drafts[index];
		if (!draft?.wanted) return;
		made.push({
			id: ownId(),
			name: draft.name.trim() || name,
			from,
			format: found.format,
			added: today(),
			content,
			style: {
				colour: freshColour([...made, ...there]),
				size: SIZE[content.kind],
				label: null,
				simplestyle: true,
				...style
			},
			title: draft.title,
			filter: null,
			time: draft.time,
			range: draft.range
		});
	});
	return made;
}
