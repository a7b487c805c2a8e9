/** What a version of the site consists of, as $service-worker lists it, and where it stands. */
export interface Listed {
	base: string;
	build: readonly string[];
	files: readonly string[];
	prerendered: readonly string[];
}

/** The paths to keep, by how they are kept. */
export interface List {
	/** of no version in particular: the name holds a hash of the content */
	hashed: { needed: string[]; data: string[]; onUse: string[] };
	/** another content under the same name in each version */
	named: string[];
}

// A hundred slices of a Chinese font, 4.5 MB, of which most pages need none, and no page any where the machine has such
// a font.
const ON_USE = /\/noto-sans-sc-[^/]*\.woff2$/;
const DATA = /\/_app\/immutable\/assets\/[^/]*\.json$/;
// The shapes that the coverage check can ask about: 3.4 MB of 5.0, and the last that would be missed.
const LAST = /\/country-\d+\./;

/** The path by which the host tells its version. */
export const versionPath = (base: string) => `${base}/_app/version.json`;

/** What to keep of a version. */
export function listOf({ base, build, files, prerendered }: Listed): List {
	const onUse = build.filter((path) => ON_USE.test(path));
	const data = build.filter((path) => DATA.test(path));
	const rest = new Set([...onUse, ...data]);
	return {
		hashed: {
			needed: build.filter((path) => !rest.has(path)),
			data: data.sort((a, b) => Number(LAST.test(a)) - Number(LAST.test(b))),
			onUse
		},
		named: [...files, ...prerendered, versionPath(base)]
	};
}
