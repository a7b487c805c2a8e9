import { expect, it } from 'vitest';
import type { Column } from '$lib/atlas/own';
import { fieldsOf } from '$lib/ui/own/record/fields';
import { numbers, points, texts } from '../../../brought';

it('fields are told as text, and those for the drawing stand apart', () => {
	const columns: Column[] = [
		texts('name', ['<b>Depot</b>']),
		texts('stroke-width', ['3']),
		texts('marker-color', ['#f00']),
		texts('page', ['https://example.org/a b?']),
		texts('site', ['https://example.org/a?b=c']),
		texts('script', ['javascript:alert(1)']),
		numbers('__proto__', [1234567]),
		numbers('empty', [NaN]),
		{ name: 'flag', kind: 'flag', values: Uint8Array.of(1) },
		{ name: 'list', kind: 'mixed', values: [['a', 1]] }
	];
	const { said, style } = fieldsOf(points([[1, 2]], columns), 0);
	expect(said).toEqual([
		{ name: 'name', text: '<b>Depot</b>' },
		{ name: 'page', text: 'https://example.org/a b?' },
		{
			name: 'site',
			text: 'https://example.org/a?b=c',
			href: 'https://example.org/a?b=c'
		},
		{ name: 'script', text: 'javascript:alert(1)' },
		{ name: '__proto__', text: '1234567' },
		{ name: 'flag', text: 'no' },
		{ name: 'list', text: '["a",1]' }
	]);
	expect(style.map(({ name }) => name)).toEqual(['stroke-width', 'marker-color']);
});
