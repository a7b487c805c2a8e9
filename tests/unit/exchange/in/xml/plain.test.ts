import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plain } from '../../../../../src/lib/exchange/in/xml/plain';

it.each([
	['plain', 'plain'],
	['a < b & c', 'a < b & c'],
	['<p>One</p><p>two</p>', 'One\ntwo'],
	['<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
	['a<style>b{}</style>c<!-- d -->e', 'ace'],
	['a<script>never closed', 'a'],
	['&copy; <a href="x">Y</a>&#44; &unknown;', '© Y , &unknown;'],
	['&#x110000;&#0;', '&#x110000;&#0;']
])('%j is %j', (html, text) => {
	expect(plain(html).replace(/ ,/, ' ,')).toBe(text);
});

it('leaves no script', () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.constantFrom('<script>', '</script>', '<', 'script', '>', '<!--', '-->', ' ', 'a')
			),
			(pieces) => {
				expect(plain(pieces.join(''))).not.toMatch(/<script>/);
			}
		),
		{ numRuns: 300 }
	);
});
