import { readFileSync } from 'node:fs';
import type { FeatureCollection, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { WaterLabels, type FullName } from '$lib/atlas/schema';
import { world } from '../../../geodata/build/basemap';
import { evidence } from '../../../geodata/build/evidence';
import { alpha2 } from '../../../geodata/build/iso3166';
import { validate } from '../../../geodata/build/read';
import { romanised } from '../../../geodata/build/romanised';
import { onRiver } from '../../../geodata/build/water-labels';

interface Named {
	name: string;
	ru?: string;
	zh?: string;
	[key: string]: unknown;
}
const built = (name: string) =>
	(
		JSON.parse(readFileSync(`geodata/built/basemap/${name}.json`, 'utf8')) as FeatureCollection<
			Point,
			Named
		>
	).features;

describe.each(['country-labels', 'water-labels', 'cities'])('the labels of %s', (file) => {
	it('stand on the earth and have a name', () => {
		for (const { geometry, properties } of built(file)) {
			const [lon, lat] = geometry.coordinates;
			expect(Math.abs(lon!)).toBeLessThanOrEqual(180);
			expect(Math.abs(lat!)).toBeLessThanOrEqual(90);
			expect(properties.name).toMatch(/\S/);
		}
	});
});

describe('the names of countries and waters', () => {
	it.each(['country-labels', 'water-labels'])('of %s stand in three languages', (file) => {
		for (const { properties } of built(file)) {
			expect(properties.ru, properties.name).toMatch(/\p{Script=Cyrillic}/u);
			expect(properties.zh, properties.name).toMatch(/\p{Script=Han}/u);
		}
	});

	it('abbreviate no country', () => {
		for (const { properties } of built('country-labels'))
			expect(properties.name).not.toMatch(/\w\.( |$)/);
	});

	it('know every numeric code of the source', () => {
		for (const { id } of world('10m').objects.countries.geometries)
			if (id !== undefined) expect(alpha2(String(id)), String(id)).toMatch(/^[A-Z]{2}$/);
	});
});

describe('the countries that can be asked about', () => {
	const countries = JSON.parse(readFileSync('geodata/built/targets/countries.json', 'utf8')) as {
		name: FullName;
	}[];

	it('have names in three languages, each its own', () => {
		for (const { name } of countries) {
			expect(name.ru, name.en).toMatch(/\p{Script=Cyrillic}/u);
			expect(name.zh, name.en).toMatch(/\p{Script=Han}/u);
		}
		for (const language of ['en', 'ru', 'zh'] as const)
			expect(new Set(countries.map(({ name }) => name[language])).size).toBe(countries.length);
	});
});

describe('the cities', () => {
	it('say how many people live there, where that is known', () => {
		const cities = built('cities').map(({ properties }) => properties);
		expect(cities.find(({ name }) => name === 'Shanghai')!.population).toBeGreaterThan(2e7);
		expect(cities.filter(({ population }) => population === undefined).length).toBeLessThan(30);
		expect(cities.some(({ population }) => population === 0)).toBe(false);
	});
});

describe('the names of cities', () => {
	const names = new Map(built('cities').map(({ properties }) => [properties.name, properties]));

	it.each([
		['Ürümqi', 'Урумчи', '乌鲁木齐'],
		['Ulaanbaatar', 'Улан-Батор', '乌兰巴托'],
		['Heihe', 'Хэйхэ', '黑河'],
		['Blagoveshchensk', 'Благовещенск', '布拉戈维申斯克'],
		['Manzhouli', 'Маньчжурия', '满洲里'],
		['Zabaikalsk', 'Забайкальск', '后贝加尔斯克'],
		['Ho Chi Minh City', 'Хошимин', '胡志明市']
	])('hold %s', (en, ru, zh) => {
		expect(names.get(en)).toMatchObject({ ru, zh });
	});

	it.each([
		['Nizhniy Tagil', 'RU', 'Nizhny Tagil'],
		['Stavropol’', 'RU', 'Stavropol'],
		['Artëm', 'RU', 'Artyom'],
		['Sūrat', 'IN', 'Surat'],
		['Goyang-si', 'KR', 'Goyang'],
		['P’yŏngsŏng', 'KP', 'Pyongsong'],
		['Biên Hòa', 'VN', 'Bien Hoa'],
		["Huai'an", 'CN', 'Huai’an'],
		['Besançon', 'FR', 'Besançon']
	])('turn %s of %s into %s', (name, country, expected) => {
		expect(romanised(name, country)).toBe(expected);
	});
});

describe('the table of waters', () => {
	const table = evidence().waterLabels;

	it.each([
		['a latitude above 90', { at: [[10, 91]] }, /at/],
		['no Chinese name', { name: { en: 'Amur', ru: 'Амур' } }, /zh/],
		['an unknown kind', { kind: 'swamp' }, /kind/],
		['zooms the wrong way round', { zoom: [8, 3] }, /wrong way round/],
		['no source', { sources: [] }, /cites a source/]
	])('refuses %s', (_what, change, message) => {
		expect(() => validate(WaterLabels, [{ ...table[0]!, ...change }], 'x')).toThrow(message);
	});

	it('lays the name of a river along it, never upside down', () => {
		const east = [
			[
				[0, 0],
				[1, 0.1],
				[2, 0],
				[3, 0]
			]
		];
		expect(onRiver([1.1, 0.3], east)!.at).toEqual([1, 0.1]);
		expect(Math.abs(onRiver([1.1, 0.3], east)!.rotate)).toBeLessThan(10);
		expect(Math.abs(onRiver([1.1, 0.3], [[...east[0]!].reverse()])!.rotate)).toBeLessThan(10);
		expect(onRiver([1, 20], east)).toBeNull();
	});
});
