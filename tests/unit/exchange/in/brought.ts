import { featureAt, type OwnFeatures, type Problem } from '$lib/atlas/own';
import type { LIMITS } from '$lib/exchange/in/limits';
import { read } from '$lib/exchange/in/read';
import { Stop, type Brought, type Corrections, type Found } from '$lib/exchange/in/reading';

/** A file as a reader brings it. */
export const file = (name: string, content: string | Uint8Array): Brought => ({
	name,
	blob: new Blob([content as BlobPart])
});

export const reading = (name: string, content: string | Uint8Array, corrections?: Corrections) =>
	read([file(name, content)], corrections);

/** The features of all layers. */
export const features = ({ layers }: Found) =>
	layers.flatMap(({ content }) =>
		Array.from({ length: (content as OwnFeatures).count }, (_, i) =>
			featureAt(content as OwnFeatures, i)
		)
	);

export const geometries = (found: Found) => features(found).map(({ geometry }) => geometry);

/** What was told, as "repaired unclosed". */
export const told = ({ problems }: { problems: readonly Problem[] }): string[] =>
	problems.map(({ done, key }) => `${done} ${key.replace('problems.', '')}`);

/** Why nothing could be used. */
export async function stopped(reading: Promise<unknown>): Promise<string> {
	try {
		await reading;
	} catch (error) {
		if (error instanceof Stop) return error.key.replace('problems.', '');
		throw error;
	}
	throw new Error('Something could be used.');
}

/** How many features were skipped. */
export const skipped = ({ problems }: Found): number =>
	problems.filter(({ done }) => done === 'skipped').reduce((sum, { count }) => sum + count, 0);

export const point = (lon: unknown, lat: unknown, properties: unknown = {}) => ({
	type: 'Feature',
	geometry: { type: 'Point', coordinates: [lon, lat] },
	properties
});

export const collection = (...items: unknown[]) =>
	JSON.stringify({ type: 'FeatureCollection', features: items });

export type Limits = { -readonly [Limit in keyof typeof LIMITS]: number };
