import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { today } from '$lib/ui/take/save';

const { TZ } = process.env;
beforeEach(() => {
	vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
	vi.useRealTimers();
	if (TZ === undefined) delete process.env.TZ;
	else process.env.TZ = TZ;
});

describe('the day of today', () => {
	it.each([
		['Asia/Kathmandu', '2026-11-26T20:00:00Z', '2026-11-27'],
		['America/Los_Angeles', '2026-11-27T03:00:00Z', '2026-11-26'],
		['Pacific/Kiritimati', '2098-12-31T12:00:00Z', '2099-01-01'],
		['America/New_York', '1970-01-01T00:00:00Z', '1969-12-31'],
		['UTC', '1970-01-01T00:00:00Z', '1970-01-01']
	])('is the reader’s own in %s', (zone, now, day) => {
		process.env.TZ = zone;
		vi.setSystemTime(now);
		expect(today()).toBe(day);
	});
});
