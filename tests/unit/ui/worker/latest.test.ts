import { expect, test } from 'vitest';
import { latest } from '$lib/ui/worker/latest';

test('while one question is worked on, only the newest of the next ones waits', async () => {
	const asked: number[] = [];
	const ask = latest(async (n: number) => {
		asked.push(n);
		await new Promise((resolve) => setTimeout(resolve, 5));
		return n * 10;
	});
	const answers = await Promise.all([ask(1), ask(2), ask(3), ask(4)]);
	expect(answers).toEqual([10, null, null, 40]);
	expect(asked).toEqual([1, 4]);
});

test('a question that fails does not hold up the next one', async () => {
	const ask = latest(async (n: number) => {
		if (n === 1) throw new Error('no');
		return n;
	});
	const first = ask(1);
	const second = ask(2);
	await expect(first).rejects.toThrow('no');
	expect(await second).toBe(2);
	expect(await ask(3)).toBe(3);
});
