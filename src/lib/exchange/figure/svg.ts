import { Names } from '../names';
import { attribute, DECLARATION, escaped } from '../xml';
import { faces, familyList } from './faces';
import { hatching } from './hatching';
import type { Face, Group, Mark, PathMark, TextMark } from './marks';
import type { Paper } from './paper';

/** What a drawing says of itself to programs. */
export interface About {
	title: string;
	/** address of the view */
	link: string;
	/** ISO day */
	date: string;
	/** licences and credits */
	rights: string;
	/** BCP 47 */
	language: string;
}

const number = (value: number) => String(Math.round(value * 1000) / 1000);

function attributes(values: Record<string, string | number | undefined>): string {
	return Object.entries(values)
		.filter(([, value]) => value !== undefined)
		.map(
			([name, value]) =>
				` ${name}="${typeof value === 'number' ? number(value) : attribute(value!)}"`
		)
		.join('');
}

/**
 * Marks as a drawing in SVG 1.1, in millimetres: shapes and letters only, without style sheets or anything from elsewhere.
 */
export function svg(marks: readonly Mark[], paper: Paper, about: About): string {
	const { width, height } = paper;
	const painter = new Painter();
	const body = marks.map((mark) => painter.mark(mark)).join('\n');
	const head = [
		`<title>${escaped(about.title)}</title>`,
		`<desc>${escaped([about.link, about.date, about.rights].filter(Boolean).join('\n'))}</desc>`,
		painter.definitions()
	];
	const lines = [
		`<svg xmlns="http://www.w3.org/2000/svg" version="1.1"${attributes({
			width: `${number(width)}mm`,
			height: `${number(height)}mm`,
			viewBox: `0 0 ${number(width)} ${number(height)}`,
			'xml:lang': about.language
		})}>`,
		...head.filter(Boolean),
		body,
		'</svg>\n'
	];
	return DECLARATION + lines.join('\n');
}

/** Writes marks, and keeps the definitions that they refer to. */
class Painter {
	/** the paths to which something is cut */
	readonly #clips: string[] = [];
	readonly #ids = new Names([], { between: '-' });

	mark(mark: Mark): string {
		if (mark.kind === 'path') return this.#path(mark);
		return mark.kind === 'text' ? text(mark) : this.#group(mark);
	}

	definitions(): string {
		const clips = this.#clips.map((d, i) => `<clipPath id="clip-${i}"><path d="${d}"/></clipPath>`);
		return clips.length ? `<defs>\n${clips.join('\n')}\n</defs>` : '';
	}

	#path({ d, fill, stroke, width = 1, dash, cap, join, ...rest }: PathMark): string {
		if (fill && typeof fill !== 'string') {
			const lines = {
				...hatching(fill, d),
				...(rest.fillOpacity && { strokeOpacity: rest.fillOpacity })
			};
			const edge = stroke ? this.#path({ d, stroke, width, ...(dash && { dash }), ...rest }) : '';
			return `<g clip-path="${this.#clip(d)}">${this.#path(lines)}</g>${edge}`;
		}
		return `<path${attributes({
			d,
			fill: fill ?? 'none',
			'fill-opacity': rest.fillOpacity,
			stroke,
			'stroke-opacity': stroke && rest.strokeOpacity,
			'stroke-width': stroke && width,
			'stroke-dasharray': stroke && dash?.map((part) => number(Math.max(part, 0.01))).join(' '),
			'stroke-linecap': stroke && cap !== 'butt' ? cap : undefined,
			'stroke-linejoin': stroke && join !== 'miter' ? join : undefined
		})}/>`;
	}

	#group({ name, x, y, scale, clip, marks }: Group): string {
		const moved = x || y ? `translate(${number(x)} ${number(y)})` : '';
		const scaled = scale === 1 ? '' : `scale(${Math.round(scale * 1e6) / 1e6})`;
		const clipped = clip ? this.#clip(`M0 0H${number(clip[0])}V${number(clip[1])}H0Z`) : undefined;
		const open = attributes({
			id: name && this.#ids.take(name.replace(/[^\w-]+/g, '-')),
			transform: [moved, scaled].filter(Boolean).join(' ') || undefined,
			'clip-path': clipped
		});
		return `<g${open}>\n${marks.map((mark) => this.mark(mark)).join('\n')}\n</g>`;
	}

	/** A reference to the definition of a path to which something is cut. */
	#clip(d: string): string {
		return `url(#clip-${this.#clips.push(d) - 1})`;
	}
}

function setting(face: Face): Record<string, string | number | undefined> {
	const { weight, style } = faces[face];
	return {
		'font-family': familyList(faces[face]),
		'font-weight': weight === 400 ? undefined : weight,
		'font-style': style === 'normal' ? undefined : style
	};
}

function text({ x, y, text, face, size, colour, halo, anchor, spacing, turn }: TextMark): string {
	const place = attributes({
		x,
		y,
		...setting(face),
		'font-size': size,
		'letter-spacing': spacing,
		'text-anchor': anchor === 'start' ? undefined : anchor,
		transform: turn ? `rotate(${number(turn)} ${number(x)} ${number(y)})` : undefined
	});
	const words = escaped(text);
	// The halo is a text of its own below the letters: paint-order is younger than SVG 1.1.
	const behind = halo
		? `<text${place}${attributes({
				fill: halo.colour,
				stroke: halo.colour,
				'stroke-width': halo.width * 2,
				'stroke-linejoin': 'round'
			})}>${words}</text>`
		: '';
	return `${behind}<text${place}${attributes({ fill: colour })}>${words}</text>`;
}
