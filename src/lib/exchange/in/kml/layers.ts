import { children, type Element } from '../xml/parse';

/** More folders than this are one layer, and the folder is a field. */
const MOST_LAYERS = 30;

/** The number of a placemark, and the names of the folders that it lies in, the outermost first. */
interface Placed {
	number: number;
	folders: readonly string[];
}

/** What stands in a KML file: placemarks in their layers, and what is neither placemark nor folder. */
export interface Contents {
	layers: { name: string; placed: Placed[] }[];
	others: Element[];
}

const OTHERS =
	/^(NetworkLink|GroundOverlay|ScreenOverlay|PhotoOverlay|gx:Tour|Tour|NetworkLinkControl)$/;

/** Sorts what stands in a KML file: each folder next to the others becomes a layer, those within it a field. */
export function contentsOf(root: Element): Contents {
	const placed: Placed[] = [];
	const others: Element[] = [];
	const walk = (element: Element, folders: readonly string[]) => {
		for (const child of children(element)) {
			if (child.tagName === 'Placemark') placed.push({ number: numberOf(child), folders });
			else if (OTHERS.test(child.tagName)) others.push(child);
			else if (child.tagName === 'Document' || child.tagName === 'Folder')
				walk(child, [...folders, nameOf(child)]);
			else if (!/Style|^(name|description|ExtendedData)$/.test(child.tagName)) walk(child, folders);
		}
	};
	if (root.tagName === 'Placemark') placed.push({ number: numberOf(root), folders: [] });
	else walk(root, root.tagName === 'kml' ? [] : [nameOf(root)]);
	return { layers: layersOf(placed), others };
}

const numberOf = (placemark: Element): number => Number(placemark.getAttribute('n'));

function nameOf(container: Element): string {
	const name = children(container).find(({ tagName }) => tagName === 'name');
	return name?.textContent?.trim() ?? '';
}

function layersOf(placed: readonly Placed[]): Contents['layers'] {
	const depth = sharedDepth(placed);
	const names = new Set(placed.map(({ folders }) => folders[depth] ?? ''));
	const many = names.size > MOST_LAYERS;
	const layers = new Map<string, Placed[]>();
	for (const { number, folders } of placed) {
		const own = many ? '' : (folders[depth] ?? '');
		const inner = folders.slice(own || !many ? depth + 1 : depth);
		const layer = layers.get(own) ?? [];
		layers.set(own, layer);
		layer.push({ number, folders: inner });
	}
	const shared = placed[0]?.folders[depth - 1] ?? '';
	return [...layers].map(([name, layer]) => ({ name: name || shared, placed: layer }));
}

/** How many folders, from the outermost, hold all placemarks. */
function sharedDepth(placed: readonly Placed[]): number {
	const [first] = placed;
	if (!first) return 0;
	let depth = first.folders.length;
	for (const { folders } of placed) {
		let same = 0;
		while (same < depth && folders[same] === first.folders[same]) same++;
		depth = same;
	}
	return depth;
}
