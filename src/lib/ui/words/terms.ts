import type { accuracies, confidences, statuses } from '$lib/atlas/schema';
import { t } from '$lib/messages';

type Joined<S extends string> = S extends `${infer First} ${infer Rest}`
	? `${Capitalize<First>}${Joined<Rest>}`
	: Capitalize<S>;

// 'in force' → InForce, as the messages are named.
const joined = <S extends string>(value: S) => value.split(' ').map(capital).join('') as Joined<S>;

/** A text with its first letter in upper case. */
export const capital = <S extends string>(text: S): Capitalize<S> =>
	(text.slice(0, 1).toUpperCase() + text.slice(1)) as Capitalize<S>;

/** How far along a thing is, in the reader's language. */
export const statusWord = (status: (typeof statuses)[number]): string =>
	t(`words.status${joined(status)}`);

/** How well a geometry is known, in the reader's language. */
export const accuracyWord = (accuracy: (typeof accuracies)[number]): string =>
	t(`words.accuracy${joined(accuracy)}`);

/** How sure the record is, in the reader's language. */
export const confidenceWord = (confidence: (typeof confidences)[number]): string =>
	t(`words.confidence${joined(confidence)}`);
