import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRequest } from '$lib/ui/embed/protocol';

describe('what the page around an embedded map may ask', () => {
	it('is a view, a selection, or what is shown', () => {
		expect(readRequest({ type: 'get view' })).toEqual({ type: 'get view' });
		expect(readRequest({ type: 'set view', link: '?v=1' })).toEqual({
			type: 'set view',
			link: '?v=1'
		});
		expect(readRequest({ type: 'select', select: null })).toEqual({ type: 'select', select: null });
		const select = { layer: 'drills', feature: 'x' };
		expect(readRequest({ type: 'select', select, more: 1 })).toEqual({ type: 'select', select });
	});

	it.each([
		null,
		'set view',
		{},
		{ type: 'set view' },
		{ type: 'set view', link: 7 },
		{ type: 'set view', link: 'x'.repeat(20_001) },
		{ type: 'select' },
		{ type: 'select', select: 'drills/x' },
		{ type: 'select', select: { layer: 'drills' } },
		{ type: 'navigate', link: 'https://example.org' },
		JSON.parse('{"__proto__": {"type": "get view"}}')
	])('is nothing else: %j', (data) => {
		expect(readRequest(data)).toBeNull();
	});

	it('is read from anything without an error', () => {
		fc.assert(
			fc.property(fc.anything(), (data) => {
				readRequest(data);
			}),
			{ numRuns: 500 }
		);
	});
});
