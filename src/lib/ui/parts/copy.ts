import { t } from '$lib/messages';

/** Copies a text. Whether the browser let it be copied. */
export async function copied(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/** Copies the address of the view. What to say of it: that it was, or how to do it by hand. */
export const copyLink = async (): Promise<string> =>
	t((await copied(location.href)) ? 'further.copied' : 'further.copyRefused');
