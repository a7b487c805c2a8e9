import { geometryAt, propertiesAt, type OwnFeatures, type OwnLayer } from '$lib/atlas/own';
import type { Written } from '../out/taken';
import { FORMAT, VERSION, type State } from './state';

/** Whether a layer can go with a state: an archive of tiles in a file of its own cannot. */
export const canGo = ({ content }: OwnLayer): boolean =>
	content.kind !== 'tiles' || typeof content.from === 'string';

function feature(features: OwnFeatures, index: number): string {
	const id = features.ids?.[index];
	return JSON.stringify({
		type: 'Feature',
		...(id !== undefined && id !== null && { id }),
		// As it stands, not rounded: it is to come back the same.
		geometry: geometryAt(features, index),
		properties: propertiesAt(features, index)
	});
}

function* layer({ content, ...look }: OwnLayer): Written {
	yield `{${JSON.stringify(look).slice(1, -1)},"content":`;
	if (content.kind === 'tiles') {
		yield `${JSON.stringify(content)}}`;
		return;
	}
	yield '{"type":"FeatureCollection","features":[';
	for (let i = 0; i < content.count; i++) yield `${i ? ',' : ''}\n${feature(content, i)}`;
	yield ']}}';
}

/** Writes everything into one file of JSON, a feature a line. Layers that cannot go with it are named in it. */
export function* writeState({ layers, ...state }: State): Written {
	const left = layers.filter((one) => !canGo(one)).map(({ name }) => name);
	const head = { format: FORMAT, version: VERSION, ...state, left };
	yield `{${JSON.stringify(head).slice(1, -1)},"layers":[`;
	let between = '\n';
	for (const one of layers.filter(canGo)) {
		yield between;
		yield* layer(one);
		between = ',\n';
	}
	yield '\n]}\n';
}
