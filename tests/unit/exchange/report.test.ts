import { describe, expect, test } from 'vitest';
import { coverage } from '$lib/coverage';
import {
	METHOD,
	reportCsv,
	reportJson,
	reportMarkdown,
	type CoverageReport
} from '$lib/exchange/report';
import { mainIsland } from '../coverage/taiwan';

const position: [number, number] = [119.3, 26.07];
const report: CoverageReport = {
	title: 'Coverage of Taiwan’s main island',
	link: 'https://example.org/?v=1',
	date: '2026-11-24',
	method: METHOD,
	target: { id: 'TWN', name: 'Taiwan’s main island' },
	altitude: 10_000,
	sites: [
		{
			name: '=SUM(A1), "north"',
			notional: true,
			position,
			system: 's400-40n6e',
			range: 400_000,
			mastHeight: 24
		}
	],
	coverage: coverage({
		sites: [{ position, range: 400_000, mastHeight: 24 }],
		target: mainIsland(),
		altitude: 10_000
	}),
	inReach: {
		lines: [{ layer: 'gas', id: 'x', name: 'A <b>line</b>', metres: 12_345, total: 50_000 }],
		points: []
	},
	sources: [
		{
			id: 'a',
			type: 'webpage',
			title: 'A [page]',
			URL: 'https://example.org/',
			custom: { read: true }
		}
	]
};

describe('a coverage report', () => {
	test('as JSON carries share, areas, distances, sites, method and sources', () => {
		const read = JSON.parse(reportJson(report));
		expect(read.share).toBeCloseTo(0.9, 2);
		expect(read.covered / read.total).toBeCloseTo(read.share, 12);
		expect(read.complete).toBe(false);
		expect(read.sites[0]).toMatchObject({
			notional: true,
			position,
			effectiveRange: 400_000,
			limitedBy: 'range'
		});
		expect(read.nearest).toBeLessThan(read.farthest);
		expect(read.method.join(' ')).toMatch(/WGS84.*notional.*[Tt]errain is ignored/s);
		expect(read.sources).toHaveLength(1);
	});

	test('as CSV quotes what needs it and defuses formulas', () => {
		const text = reportCsv(report);
		expect(text.startsWith('\uFEFFsection,name,figure,value,unit\r\n')).toBe(true);
		expect(text).toContain(`site,"'=SUM(A1), ""north""",longitude,119.3,°`);
	});

	test('as Markdown names method and sources and escapes markup', () => {
		const text = reportMarkdown(report);
		expect(text).toContain('## Method');
		expect(text).toContain('A \\<b\\>line\\</b\\>: 12.3 km');
		expect(text).toContain('- A \\[page\\]. <https://example.org/> (page read)');
		expect(text).toMatch(/\*\*90\.\d %\*\* of Taiwan’s main island is in range \(not complete\)/);
	});
});
