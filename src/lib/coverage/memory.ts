import { expose, Member } from './arcs';
import type { Reach } from './site';
import type { Target } from './target';

/** Discs smaller than this, in metres, have no area to speak of. */
const LEAST = 1e-3;

/**
 * What stays known from one question to the next. While one site of many is dragged only its own arcs, and those of
 * the discs that it touches, are worked out again.
 */
export class Memory {
	/** by longitude, since numbers are found sooner than texts */
	private known = new Map<number, Member[]>();
	private united: Member[] = [];
	private serial = 0;
	/** what was found of a target from where the sites stand, by place */
	private seen: { target: Target | null; from: Map<string, unknown> } = {
		target: null,
		from: new Map()
	};

	/** Finds something of a target from the place of each site; where a site stood before it is known. */
	fromEach<T>(target: Target, reaches: Reach[], find: (reach: Reach) => T): T[] {
		const before = this.seen.target === target ? (this.seen.from as Map<string, T>) : null;
		const from = new Map<string, T>();
		const found = reaches.map((reach) => {
			const place = `${reach.lon},${reach.lat}`;
			const one = from.get(place) ?? before?.get(place) ?? find(reach);
			from.set(place, one);
			return one;
		});
		this.seen = { target, from };
		return found;
	}

	/** The discs of the sites, each once, with the arcs of their union. */
	union(reaches: Reach[]): Member[] {
		const members = this.discs(reaches);
		const before = new Set(this.united);
		const now = new Set(members);
		const come = members.filter((member) => !before.has(member));
		// if most are new there is nothing to keep
		if (2 * come.length > members.length) for (const member of members) member.arcs = undefined;
		expose(members, [...come, ...this.united.filter((member) => !now.has(member))]);
		this.united = members;
		return members;
	}

	/** The discs of the sites, each once; whatever else a site has is left aside. */
	discs(reaches: Reach[]): Member[] {
		const next = new Map<number, Member[]>();
		const members: Member[] = [];
		for (const { lon: given, lat, range } of reaches) {
			if (range < LEAST) continue;
			// −180° is 180°: the two may not count as two discs
			const lon = given === -180 ? 180 : given;
			const like = (member: Member) => member.disc.lat === lat && member.disc.range === range;
			const there = next.get(lon);
			if (there?.some(like)) continue;
			const member = this.known.get(lon)?.find(like) ?? new Member(lon, lat, range, this.serial++);
			if (there) there.push(member);
			else next.set(lon, [member]);
			members.push(member);
		}
		this.known = next;
		return members;
	}
}
