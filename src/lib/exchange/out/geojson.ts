import { mapped, rounded } from './positions';
import type { Taken, TakenFeature, Written } from './taken';

const feature = ({ id, geometry, properties }: TakenFeature) =>
	JSON.stringify({
		type: 'Feature',
		id,
		geometry: geometry && mapped(geometry, rounded),
		properties
	});

/**
 * GeoJSON (RFC 7946), one feature a line. What the features cite stands beside them as CSL-JSON, with the method, so
 * that the file makes sense on its own.
 */
export function* geojson(taken: Taken): Written {
	const { name, title, about, licence, method, link, date, sources, features } = taken;
	const head = { name, title, about, licence, method, link, date, sources };
	yield `{"type":"FeatureCollection",${JSON.stringify(head).slice(1, -1)},"features":[`;
	let between = '\n';
	for (const one of features) {
		yield between + feature(one);
		between = ',\n';
	}
	yield '\n]}\n';
}
