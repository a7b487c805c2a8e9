import { expose, Member } from './arcs';
import type { Reach } from './site';

/** Discs smaller than this, in metres, have no area to speak of. */
const LEAST = 1e-3;

/**
 * What stays known from one question to the next. While one site of many is dragged only its own arcs, and those of
 * the discs that it touches, are worked out again.
 */
export class Memory {
	private known = new Map<string, Member>();
	private united: Member[] = [];
	private serial = 0;

	/** The discs of the sites, each once, with the arcs of their union. */
	union(reaches: Reach[]): Member[] {
		const members = this.discs(reaches);
		const now = new Set(members);
		const before = new Set(this.united);
		expose(members, [
			...members.filter((member) => !before.has(member)),
			...this.united.filter((member) => !now.has(member))
		]);
		this.united = members;
		return members;
	}

	/** The discs of the sites, each once; whatever else a site has is left aside. */
	discs(reaches: Reach[]): Member[] {
		const next = new Map<string, Member>();
		for (const { lon, lat, range } of reaches) {
			if (range < LEAST) continue;
			// −180° is 180°: the two may not count as two discs
			const key = `${lon === -180 ? 180 : lon} ${lat} ${range}`;
			if (next.has(key)) continue;
			next.set(key, this.known.get(key) ?? new Member(lon, lat, range, this.serial++));
		}
		this.known = next;
		return [...next.values()];
	}
}
