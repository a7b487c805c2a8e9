import { expect, test } from 'vitest';
import { sizeOf } from '$lib/ui/take/size';

test.each([
	[1, '1 byte'],
	[745, '745 bytes'],
	[1_200, '1.2 kB'],
	[64_000, '64 kB'],
	[1_230_000, '1.2 MB']
])('a file of %i bytes reads as %s', (bytes, said) => {
	expect(sizeOf(bytes)).toBe(said);
});
