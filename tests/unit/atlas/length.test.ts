import { describe, expect, it } from 'vitest';
import { lengthCheck } from '$lib/atlas/length';

const said = (value: number, high?: number) => ({
	what: 'length',
	value,
	unit: 'km',
	...(high !== undefined && { high })
});

describe('a measured length beside the published one', () => {
	it('differs by a share of the published one', () => {
		const check = lengthCheck({ measured: { length: 90_000 }, quantities: [said(100)] });
		expect(check?.difference).toBeCloseTo(-0.1);
	});

	it('does not differ within a range, and differs from its nearer end outside', () => {
		const within = lengthCheck({ measured: { length: 65_000 }, quantities: [said(63, 72)] });
		expect(within?.difference).toBe(0);
		const beyond = lengthCheck({ measured: { length: 79_200 }, quantities: [said(63, 72)] });
		expect(beyond?.difference).toBeCloseTo(0.1);
	});

	it('stands alone where nothing is published, and is none where nothing is measured', () => {
		expect(lengthCheck({ measured: { length: 5 }, quantities: [] })).toEqual({ measured: 5 });
		expect(lengthCheck({ measured: {}, quantities: [said(1)] })).toBeNull();
	});
});
