import type { Layer } from '@deck.gl/core';
import type { Years } from '$lib/view';
import { Horizon } from '../moving/horizon';
import { channels } from '../style/palette';
import { DotsLayer } from './dots';
import { spanOf } from './interval';

/** A great many points as deck.gl draws them. */
export interface Cloud {
	id: string;
	/** the style layer just under which they lie */
	under: string;
	/** longitude, latitude, longitude, latitude… in degrees */
	positions: Float64Array;
	/** first and last year of each point; null where all are always shown */
	intervals: Int16Array | null;
	years: Years | null;
	/** rgb(…) */
	colour: string;
	/** four bytes a point, where points bring colours along */
	colours: Uint8ClampedArray | null;
	/** in pixels */
	radius: number;
}

const parameters = { depthCompare: 'always', depthWriteEnabled: false, cullMode: 'none' } as const;
const horizon = new Horizon();

/** What deck.gl is handed for each set of arrays: as long as it is the same object, nothing is uploaded again. */
interface Handed {
	intervals: Int16Array | null;
	colours: Uint8ClampedArray | null;
	data: { length: number; attributes: Record<string, unknown> };
}
const handed = new WeakMap<Float64Array, Handed>();

function dataOf({ positions, intervals, colours }: Cloud): Handed['data'] {
	const known = handed.get(positions);
	if (known?.intervals === intervals && known.colours === colours) return known.data;
	const old = known?.data.attributes;
	const attributes = {
		getPosition: old?.getPosition ?? { value: positions, size: 2 },
		...(intervals && {
			getSpan: known?.intervals === intervals ? old?.getSpan : { value: intervals, size: 2 }
		}),
		...(colours && {
			getColor: known?.colours === colours ? old?.getColor : { value: colours, size: 4 }
		})
	};
	const data = { length: positions.length / 2, attributes };
	handed.set(positions, { intervals, colours, data });
	return data;
}

/** A deck layer for each cloud; the last is drawn on top. */
export const cloudLayers = (clouds: readonly Cloud[]): Layer[] =>
	clouds.map((cloud) => {
		const { id, under, colour, radius, years } = cloud;
		return new DotsLayer({
			id,
			data: dataOf(cloud) as never,
			getColor: channels(colour),
			radius,
			years: spanOf(years),
			parameters,
			extensions: [horizon],
			beforeId: under
		} as ConstructorParameters<typeof DotsLayer>[0]);
	});
