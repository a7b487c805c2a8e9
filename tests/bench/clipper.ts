// The best clipper tried: Clipper2 in WebAssembly, rings of 256 sides, united pairs first. Latitudes are turned into
// their sines, so that its planar areas are areas on the sphere.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Polygon } from 'geojson';
import type { Site } from '../../src/lib/coverage';

const EARTH = 6_371_008.8;
const UNITS = 1e7;
const RADIANS = Math.PI / 180;

interface Paths {
	push_back(path: unknown): void;
	delete(): void;
}

interface Clipper {
	Paths64: new () => Paths;
	MakePath64(numbers: (number | bigint)[]): { delete(): void };
	UnionSelf64(paths: Paths, rule: unknown): Paths;
	Union64(a: Paths, b: Paths, rule: unknown): Paths;
	Intersect64(a: Paths, b: Paths, rule: unknown): Paths;
	AreaPaths64(paths: Paths): number;
	FillRule: { NonZero: unknown };
}

export async function load() {
	const require = createRequire(import.meta.url);
	const file = require.resolve('clipper2-wasm/dist/umd/clipper2z.js');
	const wasmBinary = readFileSync(file.replace(/\.js$/, '.wasm'));
	const clipper = (await require(file)({ wasmBinary })) as Clipper;
	const rule = clipper.FillRule.NonZero;

	const paths = (rings: number[][]): Paths => {
		const all = new clipper.Paths64();
		for (const ring of rings) {
			const path = clipper.MakePath64(ring);
			all.push_back(path);
			path.delete();
		}
		return all;
	};

	/** Area of unit² in m²: x is longitude in degrees, y the sine of the latitude. */
	const areaOf = (all: Paths) => (clipper.AreaPaths64(all) / UNITS ** 2) * RADIANS * EARTH ** 2;

	function ring({ position, range }: Site): number[] {
		const [lon, lat] = position as [number, number];
		const sigma = range / EARTH;
		const [sin, cos] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
		const numbers: number[] = [];
		for (let i = 0; i < 256; i++) {
			const azimuth = (-2 * Math.PI * i) / 256;
			const y = sin * Math.cos(sigma) + cos * Math.sin(sigma) * Math.cos(azimuth);
			const turn = Math.atan2(Math.sin(azimuth) * Math.sin(sigma) * cos, Math.cos(sigma) - sin * y);
			numbers.push(Math.round((lon + turn / RADIANS) * UNITS), Math.round(y * UNITS));
		}
		return numbers;
	}

	/** Pairs, then pairs of pairs. */
	function united(sites: Site[]): Paths {
		let level = sites.map((site) => paths([ring(site)]));
		while (level.length > 1) {
			const next: Paths[] = [];
			for (let i = 0; i < level.length; i += 2) {
				const [a, b] = [level[i] as Paths, level[i + 1]];
				if (!b) {
					next.push(a);
					continue;
				}
				next.push(clipper.Union64(a, b, rule));
				a.delete();
				b.delete();
			}
			level = next;
		}
		return level[0] as Paths;
	}

	return {
		unionArea(sites: Site[]): number {
			const all = united(sites);
			const area = areaOf(all);
			all.delete();
			return area;
		},
		share(sites: Site[], target: Polygon): { union: number; share: number } {
			const whole = paths(
				target.coordinates.map((ring) =>
					ring.flatMap(([lon, lat]) => [
						Math.round((lon as number) * UNITS),
						Math.round(Math.sin((lat as number) * RADIANS) * UNITS)
					])
				)
			);
			const all = united(sites);
			const common = clipper.Intersect64(all, whole, rule);
			const answer = {
				union: areaOf(all),
				share: Math.abs(areaOf(common)) / Math.abs(areaOf(whole))
			};
			for (const some of [whole, all, common]) some.delete();
			return answer;
		}
	};
}
