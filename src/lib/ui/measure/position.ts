import { Refusal } from '$lib/messages';
import { readPosition } from '$lib/view';

/** "39.9, 116.4": a latitude and a longitude as one text, or the reason why it is none. */
export function readLatLon(text: string): [number, number] | Refusal {
	const [lat, lon, ...rest] = text.trim().split(/[\s,;，；]+/);
	const numbers = [lat, lon].every((part) => part && Number.isFinite(Number(part)));
	return numbers && !rest.length ? readPosition(lon, lat) : new Refusal('measure.pointForm');
}

/** A position as such a text, to a metre. */
export const writeLatLon = ([lon, lat]: readonly [number, number]): string =>
	`${Number(lat.toFixed(5))}, ${Number(lon.toFixed(5))}`;
