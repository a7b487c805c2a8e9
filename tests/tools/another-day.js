// Puts the clock of a program forward: node --import=./tests/tools/another-day.js PROGRAM

/** In ms: another day, month and year than today. */
const AHEAD = 400 * 86_400_000;

globalThis.Date = new Proxy(Date, {
	construct: (clock, args, target) =>
		Reflect.construct(clock, args.length ? args : [clock.now() + AHEAD], target),
	apply: (clock) => new clock(clock.now() + AHEAD).toString(),
	get: (clock, key) => (key === 'now' ? () => clock.now() + AHEAD : Reflect.get(clock, key))
});
