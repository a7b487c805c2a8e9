import { getContext, setContext } from 'svelte';

const CARDS = Symbol('cards');

type GoTo = (card: string) => void;

/** Lets what stands in the cards of a page bring one forward. Call it while the page is made. */
export const offerCards = (goTo: GoTo): void => void setContext(CARDS, goTo);

/** Brings a card of the page forward and gives it the focus. Call it while a component is made. */
export const useCards = (): GoTo => getContext<GoTo | undefined>(CARDS) ?? (() => {});
