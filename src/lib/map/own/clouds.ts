import type { Layer } from '@deck.gl/core';
import { DataFilterExtension, type DataFilterExtensionProps } from '@deck.gl/extensions';
import { ScatterplotLayer } from '@deck.gl/layers';
import type { Years } from '$lib/view';
import { Horizon } from '../horizon';
import { channels } from '../palette';
import { ranges } from './interval';

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
const byYears = new DataFilterExtension({ filterSize: 2 });

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
			getFilterValue:
				known?.intervals === intervals ? old?.getFilterValue : { value: intervals, size: 2 }
		}),
		...(colours && {
			getFillColor: known?.colours === colours ? old?.getFillColor : { value: colours, size: 4 }
		})
	};
	const data = { length: positions.length / 2, attributes };
	handed.set(positions, { intervals, colours, data });
	return data;
}

/** A deck layer for each cloud; the last is drawn on top. */
export const cloudLayers = (clouds: readonly Cloud[]): Layer[] =>
	clouds.map((cloud) => {
		const { id, under, intervals, colours, colour, radius, years } = cloud;
		const dress = `${intervals ? '-years' : ''}${colours ? '-colours' : ''}`;
		return new ScatterplotLayer<unknown, DataFilterExtensionProps>({
			// What a layer compares and is coloured by is fixed when it is made.
			id: `${id}${dress}`,
			data: dataOf(cloud) as never,
			radiusUnits: 'pixels',
			getRadius: radius,
			getFillColor: channels(colour),
			stroked: false,
			parameters,
			...(intervals
				? { extensions: [byYears, horizon], filterRange: ranges(years) }
				: { extensions: [horizon] }),
			beforeId: under
		} as never);
	});
