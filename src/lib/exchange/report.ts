import type { Coverage } from '$lib/coverage';
import type { InReach } from '$lib/atlas/in-reach';
import type { Source } from '$lib/atlas/schema';
import { csv, type Cell } from './csv';

/** Everything that a coverage report says, ready to be written in any format. Metres, m², degrees. */
export interface CoverageReport {
	title: string;
	/** address of the view that it came from */
	link: string;
	/** ISO day on which it was made */
	date: string;
	method: string[];
	target: { id: string; name: string };
	/** of the target, metres; null: only ranges count */
	altitude: number | null;
	sites: {
		name: string;
		notional: true;
		position: [number, number];
		system: string;
		range: number;
		mastHeight: number;
	}[];
	coverage: Coverage;
	inReach: InReach | null;
	sources: Source[];
}

/** What holds of every answer, in the words that the panel uses. */
export const METHOD = [
	'Distances and areas on the WGS84 ellipsoid; edges of areas are straight in longitude and latitude.',
	'Sites are notional: no claim is made that a system stands there.',
	'Ranges are nominal: the published maximum, the same in every direction.',
	'Terrain is ignored. With a target altitude the radar horizon counts: a smooth earth of 4/3 its radius.'
];

/** The report as JSON, two spaces deep. */
export function reportJson({ coverage, sites, inReach, sources, ...rest }: CoverageReport): string {
	const { sites: each, ...answer } = coverage;
	return JSON.stringify(
		{
			...rest,
			units: { length: 'm', area: 'm²', position: '[longitude, latitude] in degrees' },
			...answer,
			sites: sites.map((site, i) => ({ ...site, ...each[i] })),
			inReach,
			sources
		},
		null,
		2
	);
}

/** The report as CSV: one row a figure, with what it is of. */
export function reportCsv(report: CoverageReport): string {
	const { coverage: answer, target } = report;
	const rows: Cell[][] = [
		['target', target.name, 'share', answer.share, ''],
		['target', target.name, 'complete', answer.complete ? 'yes' : 'no', ''],
		['target', target.name, 'covered', answer.covered, unit(report)],
		['target', target.name, 'total', answer.total, unit(report)],
		['target', target.name, 'nearest', answer.nearest, 'm'],
		['target', target.name, 'farthest', answer.farthest, 'm']
	];
	report.sites.forEach((site, i) => {
		const one = answer.sites[i]!;
		rows.push(
			['site', site.name, 'longitude', site.position[0], '°'],
			['site', site.name, 'latitude', site.position[1], '°'],
			['site', site.name, 'system', site.system, ''],
			['site', site.name, 'range', site.range, 'm'],
			['site', site.name, 'effective range', one.effectiveRange, 'm'],
			['site', site.name, 'limited by', one.limitedBy, ''],
			['site', site.name, 'nearest', one.nearest, 'm'],
			['site', site.name, 'farthest', one.farthest, 'm']
		);
	});
	for (const { name, metres } of report.inReach?.lines ?? [])
		rows.push(['line', name, 'in range', metres, 'm']);
	for (const { name, layer } of report.inReach?.points ?? [])
		rows.push(['point', name, 'in range', layer, '']);
	for (const method of report.method) rows.push(['method', '', '', method, '']);
	return csv(['section', 'name', 'figure', 'value', 'unit'], rows);
}

/** m² of an area, m of a line, a count of points. */
const unit = ({ coverage }: CoverageReport) => (coverage.total > 1e5 ? 'm²' : '');

const km = (metres: number) => `${(metres / 1000).toFixed(1)} km`;

/** Text for Markdown: what would be markup is escaped. */
const plain = (text: string) => text.replace(/([\\`*_{}[\]<>#|])/g, '\\$1');

/** The report as Markdown, with method and sources. */
export function reportMarkdown(report: CoverageReport): string {
	const { coverage: answer, target, inReach } = report;
	const share = answer.complete ? '100 %' : `${Math.min(answer.share * 100, 99.9).toFixed(1)} %`;
	const lines = [
		`# ${plain(report.title)}`,
		'',
		`**${share}** of ${plain(target.name)} is in range (${answer.complete ? 'complete' : 'not complete'}).`,
		'',
		`- Nearest point: ${km(answer.nearest)}`,
		`- Farthest point: ${km(answer.farthest)}`,
		`- Target altitude: ${report.altitude === null ? 'not counted' : `${report.altitude} m`}`,
		'',
		'| Notional site | Longitude, latitude | System | Effective range | Limited by |',
		'| --- | --- | --- | --- | --- |',
		...report.sites.map(
			({ name, position, system }, i) =>
				`| ${plain(name)} | ${position[0]}, ${position[1]} | ${plain(system)} | ${km(answer.sites[i]!.effectiveRange)} | ${answer.sites[i]!.limitedBy} |`
		)
	];
	if (inReach?.lines.length)
		lines.push(
			'',
			'## Also in range',
			'',
			...inReach.lines.map(({ name, metres }) => `- ${plain(name)}: ${km(metres)}`)
		);
	if (inReach?.points.length) lines.push(`- ${inReach.points.length} drills, places and cities`);
	lines.push('', '## Method', '', ...report.method.map((sentence) => `- ${sentence}`));
	lines.push('', '## Sources', '');
	for (const { title, publisher, issued, URL, custom } of report.sources) {
		const year = issued?.['date-parts'][0][0];
		const where = [publisher, year].filter(Boolean).join(', ');
		lines.push(
			`- ${plain(title)}${where ? `. ${plain(where)}` : ''}${URL ? `. <${URL}>` : ''} (${custom.read ? 'page read' : 'page not opened'})`
		);
	}
	lines.push('', `Made with Amur on ${report.date}: <${report.link}>`, '');
	return lines.join('\n');
}
