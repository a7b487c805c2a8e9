/** Why a picture could not be drawn: the graphics processor gave up, or there is none. */
export class NoPicture extends Error {}
