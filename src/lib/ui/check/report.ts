import { isOwn } from '$lib/atlas/own';
import { sources } from '$lib/atlas/sources';
import {
	METHOD,
	reportCsv,
	reportJson,
	reportMarkdown,
	type CoverageReport
} from '$lib/exchange/report';
import type { Answer } from './answer.svelte';
import { BASEMAP, namedSites, rangeSources } from './report-sites';
import { targetOf } from '../own/chosen';
import type { Reader } from '../reader/reader.svelte';
import type { ReportFormat } from './report-formats';
import { today } from '../take/save';
import { targetInEnglish } from './target-title';

// It brings all sources along, so it is fetched when the first report is asked for.

const writers: Record<ReportFormat, (report: CoverageReport) => string> = {
	json: reportJson,
	csv: reportCsv,
	md: reportMarkdown
};

/** The answer to the coverage check as a file; null while there is none. */
export function checkReport(
	reader: Reader,
	{ coverage, inReach }: Pick<Answer, 'coverage' | 'inReach'>,
	format: ReportFormat
): { name: string; text: string } | null {
	if (!coverage) return null;
	const { view } = reader;
	const target = targetOf(reader);
	const name = targetInEnglish(target, reader.own);
	const cited = [...rangeSources(view), ...(isOwn(target) ? [] : [BASEMAP])];
	const text = writers[format]({
		title: `Coverage of ${name}`,
		link: location.href,
		date: today(),
		method: METHOD,
		target: { id: target, name },
		altitude: view.altitude,
		sites: namedSites(reader).map((site) => ({ ...site, notional: true })),
		coverage,
		inReach,
		sources: sources.filter(({ id }) => cited.includes(id))
	});
	return {
		name: `amur-coverage-${target.replace(/\W+/g, '-').toLowerCase()}.${format}`,
		text
	};
}
