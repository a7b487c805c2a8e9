import { children, type Element } from '../xml/parse';

/** The styles of a document by their ids. */
export type Styles = ReadonlyMap<string, Element>;

/** The styles that stand outside of placemarks, and the maps that lead to them. */
export function stylesIn(root: Element): Styles {
	trim(root);
	const styles = new Map<string, Element>();
	for (const name of ['Style', 'StyleMap'])
		for (const style of [...root.getElementsByTagName(name)]) {
			// Google Earth keeps the id of some on the element around them.
			const parent = style.parentNode as Element | null;
			const around = parent?.localName === 'CascadingStyle' ? parent : null;
			const id =
				style.getAttribute('id') ?? around?.getAttribute('kml:id') ?? around?.getAttribute('id');
			if (id) styles.set(id, style);
		}
	return styles;
}

/**
 * A document as the library asks it: for elements by their names. It holds one placemark, and of the styles only those
 * that it uses, since the library reads all that there are.
 */
export function documentOf(placemark: Element, styles: Styles): Document {
	trim(placemark);
	const used = new Set<Element>();
	for (const url of placemark.getElementsByTagName('styleUrl')) follow(url, styles, used);
	const answers = {
		getElementsByTagName(name: string) {
			if (name === 'Placemark') return [placemark];
			return [...used].filter(({ tagName }) => tagName === name);
		}
	};
	return answers as unknown as Document;
}

function follow(url: Element, styles: Styles, used: Set<Element>) {
	const style = styles.get((url.textContent ?? '').replace(/^#/, ''));
	if (!style || used.has(style)) return;
	used.add(style);
	for (const pair of children(style))
		for (const next of pair.getElementsByTagName('styleUrl')) follow(next, styles, used);
}

/** Takes spaces from around what names colours, widths and styles. */
function trim(element: Element) {
	for (const name of ['color', 'styleUrl', 'width'])
		for (const found of [...element.getElementsByTagName(name)]) {
			const text = found.textContent ?? '';
			if (text !== text.trim()) found.textContent = text.trim();
		}
}
