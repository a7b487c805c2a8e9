import type { Position } from 'geojson';
import { shown, type Mending } from './mending';

/** Longitudes up to one turn and a half are taken round the earth; what lies further off is in no degrees. */
const FARTHEST = 540;
/** Latitudes may miss the pole by what rounding does. */
const ROUNDING = 1e-6;

/** A position on the earth: longitude within ±540°, latitude, perhaps metres of altitude; null if it is none. */
export function position(value: unknown, mending: Mending): Position | null {
	if (!Array.isArray(value) || value.length < 2)
		return mending.unusable('problems.position', { value: shown(value) });
	const one = number(value[0], mending);
	const two = number(value[1], mending);
	if (one === null || two === null)
		return mending.unusable('problems.number', { value: shown(value) });
	const lon = mending.swapped ? two : one;
	const lat = mending.swapped ? one : two;
	weigh(one, two, mending);
	if (Math.abs(lat) > 90 + ROUNDING) {
		const far = Math.abs(lat) > FARTHEST || Math.abs(lon) > FARTHEST;
		return mending.unusable(far ? 'problems.notDegrees' : 'problems.latitude', {
			value: shown(far && Math.abs(lon) > Math.abs(lat) ? lon : lat)
		});
	}
	if (Math.abs(lon) > FARTHEST)
		return mending.unusable('problems.notDegrees', { value: shown(lon) });
	const altitude = number(value[2], mending);
	if (value.length > 3) mending.noted('problems.moreNumbers');
	const plain =
		lon === value[0] &&
		lat === value[1] &&
		Math.abs(lat) <= 90 &&
		(value.length === 2 || altitude !== null);
	if (plain && value.length <= 3) return value as Position;
	const clamped = Math.max(-90, Math.min(90, lat));
	return altitude === null ? [lon, clamped] : [lon, clamped, altitude];
}

/** Counts what two numbers say of their order. */
function weigh(one: number, two: number, mending: Mending): void {
	mending.positions++;
	const [first, second] = [Math.abs(one), Math.abs(two)];
	if (first > 90 && second <= 90 && first <= 180) mending.straight++;
	else if (second > 90 && first <= 90 && second <= 180) mending.crosswise++;
}

/** A finite number, or a text that is one; else null. */
function number(value: unknown, mending: Mending): number | null {
	if (typeof value === 'number') return Number.isFinite(value) ? value : null;
	if (typeof value !== 'string' || value.trim() === '' || !Number.isFinite(Number(value)))
		return null;
	mending.repaired('problems.textNumber', { value: shown(value) });
	return Number(value);
}
