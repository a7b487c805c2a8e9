import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { atlasEntries, claimEntries, type Entry } from '$lib/atlas/find/entries';
import { Finder } from '$lib/atlas/find/finder';
import { placeEntries } from '$lib/atlas/find/places';
import { layers } from '$lib/atlas/load';

const built = (file: string) => JSON.parse(readFileSync(`geodata/built/${file}.json`, 'utf8'));

let finder: Finder;
let entries: Entry[];
beforeAll(async () => {
	entries = [
		...atlasEntries(layers),
		...placeEntries({
			cities: built('basemap/cities'),
			countries: built('basemap/country-labels'),
			waters: built('basemap/water-labels'),
			regions: built('basemap/regions')
		}),
		...claimEntries(built('pages/claim-index'))
	];
	finder = await Finder.build(entries);
});

/** What stands at the top of a group, or of all. */
const top = (text: string, type?: Entry['type']) => {
	const groups = finder.search(text);
	const group = type ? groups.find((one) => one.type === type) : groups[0];
	return group?.hits[0]?.entry.name.en;
};

describe('the finder', () => {
	it('finds everything by its own name, in each language that it has', () => {
		const lost: string[] = [];
		for (const { type, name } of entries)
			for (const text of Object.values(name)) {
				const group = finder.search(text).find((one) => one.type === type);
				const same = group?.hits.some(({ entry }) => Object.values(entry.name).includes(text));
				if (!same) lost.push(`${type} ${text}`);
			}
		expect(lost).toEqual([]);
	});

	it.each([
		['khabarovsk', 'Khabarovsk'],
		['Хабаровск', 'Khabarovsk'],
		['хабаровск', 'Khabarovsk'],
		['哈巴罗夫斯克', 'Khabarovsk'],
		['哈巴罗夫', 'Khabarovsk'],
		['Khabarovks', 'Khabarovsk'],
		['Хабаровкс', 'Khabarovsk'],
		['tawian', 'Taiwan'],
		// the basemap has its English name alone
		['Дубна', 'Dubna'],
		['Sao Paulo', 'São Paulo'],
		['Китай', 'China'],
		['太平洋', 'North Pacific Ocean'],
		['Baikal', 'Lake Baikal'],
		['Нижний Новгород', 'Nizhny Novgorod']
	])('knows the place that %s means', (text, name) => {
		expect(top(text, 'place')).toBe(name);
	});

	it.each([
		['powr of sibera', /^Power of Siberia/],
		['Sila Sibiri', /^Power of Siberia/],
		['сила сибри', /^Power of Siberia/],
		['西伯利亚力量', /^Power of Siberia/],
		['volgograd antiteror', /^Volgograd-Antiterror 2008$/],
		['joint sea 2015', /^Joint Sea 2015 \(I\)$/],
		['2015 naval', /2015/]
	])('finds features by %s', (text, name) => {
		expect(top(text, 'feature')).toMatch(name);
	});

	it('finds a layer by its title, and claims by their words', () => {
		expect(top('joint drills')).toBe('Joint drills');
		expect(top('газопроводы')).toBe('Gas pipelines');
		expect(top('first belt road forum', 'claim')).toMatch(/Belt Road Forum/);
	});

	it('puts an exact name first, then a beginning, and features before places', () => {
		expect(finder.search('Moscow')[0]!.type).toBe('place');
		expect(top('Moscow')).toBe('Moscow');
		expect(top('Omsk', 'place')).toBe('Omsk');
		const amur = finder.search('Amur');
		expect(amur[0]!.hits[0]!.entry.name.en).toBe('Amur');
		const types = finder.search('Siberia').map(({ type }) => type);
		expect(types.indexOf('feature')).toBeLessThan(types.indexOf('place'));
		const names = finder.search('vla').find(({ type }) => type === 'place')!.hits;
		expect(names[0]!.entry.name.en).toBe('Vladivostok');
	});

	it('says in whose name it found something, and how much there is', () => {
		const [place] = finder.search('Хабаровск').filter(({ type }) => type === 'place');
		expect(place!.hits[0]!.languages).toEqual(['ru']);
		const drills = finder.search('joint').find(({ type }) => type === 'feature')!;
		expect(drills.total).toBeGreaterThan(drills.hits.length);
	});

	it('bears with a word too many, and finds nothing in nonsense', () => {
		expect(top('the power of siberia pipeline', 'feature')).toMatch(/^Power of Siberia/);
		for (const text of ['qqqxxqq', '', '  ', '…', '龘龘']) expect(finder.search(text)).toEqual([]);
	});
});
