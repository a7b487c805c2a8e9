import type { Position } from 'geojson';
import { GREATEST_RANGE } from '../geodesy/earth';
import { GeometryError, show } from '../geodesy/error';
import { checkAzimuth, checkMetres, checkPosition, checkRange } from '../geodesy/position';
import { radarHorizon, USUAL_MAST } from './horizon';

/** A sector of azimuths in degrees clockwise from north, from the one round to the other. */
interface Sector {
	from: number;
	to: number;
}

/** A point where a system is assumed to stand. Metres and degrees. */
export interface Site {
	position: Position;
	/** the system's range */
	range: number;
	/** height of the antenna; 24 m where a target altitude is given and this is not */
	mastHeight?: number | undefined;
	/** nearer than this the site does not reach */
	minimumRange?: number | undefined;
	/** the azimuths that it reaches; all, if left out */
	sector?: Sector | undefined;
}

/** What a site reaches once the horizon is taken into account. */
export interface Reach {
	lon: number;
	lat: number;
	/** effective range, metres */
	range: number;
	limitedBy: 'range' | 'horizon';
	/** metres, 0 if none */
	least: number;
	/** degrees clockwise: first azimuth, and how far round; undefined for all */
	sector: { from: number; width: number } | undefined;
}

/** Checks the sites and works out what each reaches against targets at an altitude (metres; undefined: any). */
export function reaches(sites: unknown, altitude?: number): Reach[] {
	if (!Array.isArray(sites) || sites.length === 0)
		throw new GeometryError('sites', `sites ${show(sites)} are none: give an array of one or more`);
	if (altitude !== undefined) checkMetres(altitude, 'altitude');
	return sites.map((site: Site, i) => {
		const quick = simple(site, altitude);
		if (quick) return quick;
		const name = `site ${i + 1}`;
		if (typeof site !== 'object' || site === null)
			throw new GeometryError(
				'sites',
				`${name} is ${show(site)}: give { position: [longitude, latitude], range }`
			);
		const [lon, lat] = checkPosition(site.position, name);
		const range = checkRange(site.range, `range of ${name}`);
		const mast = checkMetres(site.mastHeight ?? USUAL_MAST, `mast height of ${name}`);
		const horizon = altitude === undefined ? Infinity : radarHorizon(mast, altitude);
		return {
			lon,
			lat,
			range: Math.min(range, horizon),
			limitedBy: horizon < range ? 'horizon' : 'range',
			least: checkRange(site.minimumRange ?? 0, `minimum range of ${name}`),
			sector: site.sector && sector(site.sector, name)
		};
	});
}

/** The reach of a plain, sound site without a look at every part of it; undefined for any other. */
function simple(site: Site, altitude: number | undefined): Reach | undefined {
	const { position, range, minimumRange = 0, sector, mastHeight } = site ?? {};
	const [lon, lat] = position ?? [];
	if (altitude !== undefined || minimumRange !== 0 || sector || mastHeight !== undefined)
		return undefined;
	if (typeof lon !== 'number' || typeof lat !== 'number' || typeof range !== 'number')
		return undefined;
	if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return undefined;
	if (!(range >= 0 && range <= GREATEST_RANGE)) return undefined;
	return {
		lon,
		lat,
		range,
		limitedBy: 'range',
		least: 0,
		sector: undefined
	};
}

function sector({ from, to }: Sector, name: string): Reach['sector'] {
	const first = checkAzimuth(from, `sector of ${name} from`);
	const width = checkAzimuth(to, `sector of ${name} to`) - first;
	if (width === 0)
		throw new GeometryError(
			'azimuth',
			`sector of ${name} from ${from}° to ${to}° is empty: leave it out, or give two azimuths`
		);
	const round = ((width % 360) + 360) % 360;
	return round === 0 ? undefined : { from: ((first % 360) + 360) % 360, width: round };
}

/** A full disc, whose coverage is the quickest to work out. */
export function plain({ least, sector }: Reach): boolean {
	return least === 0 && !sector;
}
