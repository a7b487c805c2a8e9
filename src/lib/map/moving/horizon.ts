import { LayerExtension } from '@deck.gl/core';

// deck.gl draws both sides of the globe. MapLibre hides what lies behind the earth; so does this, to the pixel.

/**
 * Leaves out what the earth hides. A point is in sight if it lies before the plane of the horizon, where
 * position · eye = radius², or if the line of sight to it clears the earth, as that to the rim of a bowl may.
 */
export class Horizon extends LayerExtension {
	static override extensionName = 'Horizon';

	override getShaders() {
		return {
			inject: {
				'vs:#decl': /* glsl */ `
out vec3 horizon_position;
flat out vec3 horizon_eye;
`,
				'vs:DECKGL_FILTER_GL_POSITION': /* glsl */ `
horizon_position = geometry.position.xyz / GLOBE_RADIUS;
horizon_eye = project.projectionMode == PROJECTION_MODE_GLOBE ? project.cameraPosition / GLOBE_RADIUS : vec3(0.0);
`,
				'fs:#decl': /* glsl */ `
in vec3 horizon_position;
flat in vec3 horizon_eye;
bool horizon_hides() {
  if (horizon_eye == vec3(0.0) || dot(horizon_position, horizon_eye) >= 1.0) return false;
  vec3 sight = horizon_position - horizon_eye;
  float nearest = clamp(-dot(horizon_eye, sight) / dot(sight, sight), 0.0, 1.0);
  vec3 passed = horizon_eye + nearest * sight;
  return dot(passed, passed) < 1.0;
}
`,
				'fs:DECKGL_FILTER_COLOR': /* glsl */ `
if (horizon_hides()) discard;
`
			}
		};
	}
}
