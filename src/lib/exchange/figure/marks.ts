/** A hatching: lines that fall or rise to the right, or dots; so far apart, and so thick. */
export interface Hatch {
	lines: 'falling' | 'rising' | 'dots';
	apart: number;
	width: number;
	colour: string;
}

/** A shape. Colours are #rrggbb; lengths are in the units of the group that it lies in. */
export interface PathMark {
	kind: 'path';
	/** as SVG writes a path, absolute commands only */
	d: string;
	fill?: string | Hatch;
	fillOpacity?: number;
	stroke?: string;
	strokeOpacity?: number;
	width?: number;
	dash?: readonly number[];
	cap?: 'butt' | 'round';
	join?: 'miter' | 'round';
}

/** The faces of a figure: the sans in two weights, the serif upright for titles, the italic for waters. */
export type Face = 'sans' | 'bold' | 'serif' | 'italic';

/** A line of text on a baseline. */
export interface TextMark {
	kind: 'text';
	x: number;
	y: number;
	text: string;
	face: Face;
	size: number;
	colour: string;
	halo?: { colour: string; width: number };
	anchor?: 'start' | 'middle' | 'end';
	/** added after each letter */
	spacing?: number;
	/** degrees clockwise about x, y */
	turn?: number;
}

/** Marks that are moved and scaled together, and may be cut to a rectangle of their own units from 0, 0. */
export interface Group {
	kind: 'group';
	/** what it is, for who opens the file in a drawing program */
	name?: string;
	x: number;
	y: number;
	scale: number;
	clip?: readonly [width: number, height: number];
	marks: readonly Mark[];
}

/** What a figure is made of; who paints it need not know what it means. */
export type Mark = PathMark | TextMark | Group;

/** A box in millimetres from the paper's upper left corner. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The width of a text set in a face, in the unit of its size. */
export type Measure = (text: string, face: Face, size: number) => number;

/** A rectangle as a path. */
export const rectangle = ({ x, y, width, height }: Box): string =>
	`M${x} ${y}H${x + width}V${y + height}H${x}Z`;
