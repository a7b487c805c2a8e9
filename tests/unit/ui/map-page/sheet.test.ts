import { expect, it } from 'vitest';
import { heightOf, settle } from '$lib/ui/map-page/sheet';

it('the sheet settles at the nearest detent, or at the next one in the direction of a flick', () => {
	expect(settle(400, 800, 0)).toBe('half');
	expect(settle(420, 800, 1)).toBe('full');
	expect(settle(380, 800, -1)).toBe('peek');
	expect(heightOf('peek', 800)).toBe(68);
});
