let styles: Promise<unknown> | undefined;

/**
 * Makes Chinese letters available to readers whose machine has none: the style sheet of Noto Sans SC, cut into a hundred
 * files of which the browser fetches those that the text in sight needs. Machines with a Chinese font fetch none.
 */
export function loadChinese(): Promise<unknown> {
	styles ??= import('@fontsource-variable/noto-sans-sc/index.css').catch(
		() => (styles = undefined)
	);
	return styles;
}

/**
 * Fetches the letters of a text ahead of use: the map draws a letter once, with what is there then.
 * Resolves when they have arrived, or could not be had.
 */
export async function loadLetters(text: string): Promise<void> {
	await loadChinese();
	await document.fonts.load('16px "Noto Sans SC Variable"', text).catch(() => []);
}
