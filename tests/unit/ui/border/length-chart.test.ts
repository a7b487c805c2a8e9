import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { borderLengths } from '$lib/atlas/load';
import BorderLength from '$lib/ui/border/BorderLength.svelte';
import { across, down, LAST_STEP, spread, stepOf, toleranceAt } from '$lib/ui/border/length-chart';

const frame = { left: 40, right: 340, top: 10, bottom: 210 };

describe('the chart of the border’s length', () => {
	it('stands in the page before any script, with its table and without the slider', () => {
		const { body } = render(BorderLength);
		expect(body).toContain('polyline');
		expect(body).not.toContain('type="range"');
		for (const { km, note } of borderLengths.published) {
			expect(body).toContain(km.toLocaleString('en-GB'));
			expect(body).toContain(note);
		}
		expect(body).toContain('© OpenStreetMap contributors, ODbL 1.0');
	});

	it('puts the finest tolerance at the left and equal factors at equal distances', () => {
		expect(across(0, frame)).toBe(frame.left);
		expect(across(50, frame)).toBeCloseTo(frame.right);
		const step = across(1, frame) - across(0.1, frame);
		expect(across(10, frame) - across(1, frame)).toBeCloseTo(step);
		expect(down(3000, frame)).toBeGreaterThan(down(4000, frame));
	});

	it('moves crowded labels up, and leaves the others', () => {
		expect(spread([50, 52, 54, 120], 14)).toEqual([26, 40, 54, 120]);
	});

	it('has a step of the slider for every tolerance from 0.02 to 50 km', () => {
		expect([toleranceAt(0), toleranceAt(20), toleranceAt(LAST_STEP)]).toEqual([0.02, 0.2, 50]);
		for (let step = 0; step <= LAST_STEP; step++) expect(stepOf(toleranceAt(step))).toBe(step);
	});
});
