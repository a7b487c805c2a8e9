import { afterEach, expect, it } from 'vitest';
import { speak } from '$lib/messages';
import { targetInEnglish, targetTitle } from '$lib/ui/check/target-title';

afterEach(() => speak('en'));

it('targets are named in the language of the page, though a report stays English', async () => {
	await speak('zh');
	for (const [id, said, english] of [
		['TWN', '台湾本岛', 'Taiwan’s main island'],
		['country/392', '日本', 'Japan'],
		['rail/msk-kzn', /莫斯科/, /Moscow/],
		['area:119,24,120,24,120,25', '绘制的区域', 'The area drawn'],
		['nowhere/nothing', 'nowhere/nothing', 'nowhere/nothing']
	] as const) {
		expect(targetTitle(id)).toMatch(said);
		expect(targetInEnglish(id)).toMatch(english);
	}
});
