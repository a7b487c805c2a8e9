import { t } from '$lib/messages';

/** Copies the address of the view. What to say of it: that it was, or how to do it by hand. */
export async function copyLink(): Promise<string> {
	try {
		await navigator.clipboard.writeText(location.href);
		return t('further.copied');
	} catch {
		return t('further.copyRefused');
	}
}
