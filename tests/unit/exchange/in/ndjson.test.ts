import { expect, it } from 'vitest';
import { features, point, reading, stopped, told } from './brought';

const one = JSON.stringify(point(1, 2, { a: 1 }));

it.each([
	['lines', `${one}\n${one}\n`],
	['lines that end as in Windows', `${one}\r\n${one}\r\n`],
	['lines with commas and blank ones between', `${one},\n\n${one}`],
	['records of a sequence', `\x1e${one}\n\x1e${one}\n`],
	[
		'records that fill several lines',
		`\x1e${JSON.stringify(point(1, 2, { a: 1 }), null, 2)}\n\x1e${one}\n`
	]
])('features may stand in %s', async (_, content) => {
	const found = await reading('a.ndjson', content);
	expect(found).toMatchObject({ format: 'NDJSON', problems: [] });
	expect(features(found).map(({ properties }) => ({ ...properties }))).toEqual([
		{ a: 1 },
		{ a: 1 }
	]);
});

it('a line may be a collection, a geometry or broken', async () => {
	const found = await reading(
		'a.ndjson',
		[
			`{"type":"FeatureCollection","features":[${one},${one}]}`,
			'{"type":"Point","coordinates":[3,4]}',
			one.slice(0, -1),
			'[1]',
			`{"a":${'['.repeat(1e5)}`,
			one
		].join('\n')
	);
	expect(features(found)).toHaveLength(4);
	expect(told(found)).toEqual(['skipped brokenLine', 'skipped noFeature', 'skipped tooDeep']);
	expect(found.problems.map(({ places }) => places[0]!.line)).toEqual([3, 4, 5]);
});

it('of nothing says so', async () => {
	expect(await stopped(reading('a.ndjson', '\n\n'))).toBe('noFeatures');
});
