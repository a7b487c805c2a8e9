import { expect, it } from 'vitest';
import { webAddress } from '$lib/ui/own/web-address';

it('no address is followed but those of the web', () => {
	for (const text of ['javascript:alert(1)', 'data:text/html,x', 'ftp://a.b', 'https://', 'a.b'])
		expect(webAddress(text)).toBeUndefined();
	expect(webAddress(' HTTP://example.org ')).toBe('http://example.org/');
});
