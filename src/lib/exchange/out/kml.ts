import type { Geometry, Position } from 'geojson';
import { partsOf, simple } from '$lib/atlas/own';
import { rounded } from './positions';
import { sourceLine } from './statement';
import { empty, told } from './fields';
import type { Field, Taken, TakenFeature, Written } from './taken';
import { attribute, DECLARATION, element, escaped, isName } from '../xml';

/** #rrggbb as KML has it: opacity, blue, green, red. */
const colour = (rgb: string, opacity: string) =>
	opacity + rgb.slice(5, 7) + rgb.slice(3, 5) + rgb.slice(1, 3);

const DOT = 'https://maps.google.com/mapfiles/kml/shapes/placemark_circle.png';

/** The children of a style: points, lines and areas in one colour, areas filled faintly. */
const style = (rgb: string) =>
	`<IconStyle><color>${colour(rgb, 'ff')}</color><scale>0.8</scale><Icon><href>${DOT}</href></Icon></IconStyle>` +
	'<LabelStyle><scale>0.8</scale></LabelStyle>' +
	`<LineStyle><color>${colour(rgb, 'ff')}</color><width>2.5</width></LineStyle>` +
	`<PolyStyle><color>${colour(rgb, '40')}</color></PolyStyle>`;

const coordinates = (positions: readonly Position[]) =>
	`<coordinates>${positions.map((one) => rounded(one.slice(0, 3)).join()).join(' ')}</coordinates>`;

// Edges are straight in longitude and latitude; on the ground they follow the terrain.
const TESSELLATE = '<tessellate>1</tessellate>';

function shape(geometry: Geometry | null): string {
	const { points, lines, areas } = partsOf(simple(geometry));
	const ring = (positions: readonly Position[]) =>
		`<LinearRing>${coordinates(positions)}</LinearRing>`;
	const parts = [
		...points.map((one) => `<Point>${coordinates([one])}</Point>`),
		...lines.map((one) => `<LineString>${TESSELLATE}${coordinates(one)}</LineString>`),
		...areas
			.filter((rings) => rings.length)
			.map(
				([outer, ...holes]) =>
					`<Polygon>${TESSELLATE}<outerBoundaryIs>${ring(outer!)}</outerBoundaryIs>${holes
						.map((hole) => `<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`)
						.join('')}</Polygon>`
			)
	];
	return parts.length > 1 ? `<MultiGeometry>${parts.join('')}</MultiGeometry>` : (parts[0] ?? '');
}

function placemark(feature: TakenFeature, fields: readonly Field[]): string {
	const { id, name, geometry } = feature;
	const said = fields
		.map(({ name, of }) => [name, of(feature)] as const)
		.filter(([, cell]) => !empty(cell))
		.map(
			([name, cell]) =>
				`<SimpleData name="${attribute(name)}">${escaped(String(cell))}</SimpleData>`
		);
	return (
		`<Placemark${isName(String(id)) ? ` id="${id}"` : ''}>${element('name', name)}` +
		(feature.colour ? `<Style>${style(feature.colour)}</Style>` : '<styleUrl>#layer</styleUrl>') +
		`<ExtendedData><SchemaData schemaUrl="#fields">${said.join('')}</SchemaData></ExtendedData>` +
		`${shape(geometry)}</Placemark>\n`
	);
}

/** What stands in the balloon of the whole. Google Earth takes it for HTML, so texts are escaped as such first. */
function description({ about, licence, method, sources, link, date }: Taken): string {
	const said = (text: string) => `<p>${escaped(text)}</p>`;
	const list = sources.map((source) => `<li>${escaped(sourceLine(source))}</li>`);
	return [
		...[about, licence, ...method].map(said),
		list.length ? `<p>Sources</p><ul>${list.join('')}</ul>` : '',
		said(`Taken from Amur on ${date}: ${link}`)
	].join('');
}

/** KML 2.2 (OGC 07-147r2). Ids that KML cannot hold as such stand among the fields, as all ids do. */
export function* kml(taken: Taken): Written {
	const fields = yield* told(taken);
	yield `${DECLARATION}<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n`;
	yield element('name', taken.title) + element('description', description(taken));
	yield `<Style id="layer">${style(taken.colour)}</Style>\n<Schema id="fields" name="fields">`;
	for (const { name, kind } of fields) {
		const type = kind === 'number' ? 'double' : 'string';
		yield `<SimpleField type="${type}" name="${attribute(name)}"></SimpleField>`;
	}
	yield '</Schema>\n';
	for (const feature of taken.features) yield placemark(feature, fields);
	yield '</Document></kml>\n';
}
