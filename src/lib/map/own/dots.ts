import { Layer, project32, type DefaultProps, type UpdateParameters } from '@deck.gl/core';
import { Model } from '@luma.gl/engine';

// deck.gl's own layer of points draws each as a square of four corners, an instance of its own. To the graphics
// processor these are dots of one corner each, in one go: less work anywhere, and a small part of it without one.

const uniforms = /* glsl */ `
layout(std140) uniform dotsUniforms {
  float radius;
  float first;
  float last;
} dots;
`;
const dots = {
	name: 'dots',
	vs: uniforms,
	fs: uniforms,
	uniformTypes: {
		radius: 'f32',
		first: 'f32',
		last: 'f32'
	}
} as const;

const vs = /* glsl */ `#version 300 es
#define SHADER_NAME dots-vertex-shader
in vec3 dotPositions;
in vec3 dotPositions64Low;
in vec2 dotSpans;
in vec4 dotColors;
out vec4 dot_color;
out float dot_radius;

void main(void) {
  dot_radius = dots.radius * project.devicePixelRatio;
  gl_PointSize = 2.0 * dot_radius + 1.0;
  dot_color = dotColors;
  geometry.worldPosition = dotPositions;
  gl_Position = project_position_to_clipspace(dotPositions, dotPositions64Low, vec3(0.0), geometry.position);
  DECKGL_FILTER_GL_POSITION(gl_Position, geometry);
  // What is not shown is laid out of sight.
  if (dotSpans.x > dots.last || dotSpans.y < dots.first) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}
`;

const fs = /* glsl */ `#version 300 es
#define SHADER_NAME dots-fragment-shader
precision highp float;
in vec4 dot_color;
in float dot_radius;
out vec4 fragColor;

void main(void) {
  float away = length(gl_PointCoord - 0.5) * (2.0 * dot_radius + 1.0);
  fragColor = vec4(dot_color.rgb, dot_color.a * clamp(dot_radius + 0.5 - away, 0.0, 1.0));
  if (fragColor.a == 0.0) discard;
  DECKGL_FILTER_COLOR(fragColor, geometry);
}
`;

type Four = readonly [number, number, number, number];

interface DotsProps {
	/** of dots that bring none along: red, green, blue, alpha from 0 to 255 */
	getColor: Four;
	/** in pixels */
	radius: number;
	/** a dot is shown if its span reaches into these years */
	years: { first: number; last: number };
}

const EVER = { first: -32768, last: 32767 };

const defaultProps: DefaultProps = {
	getPosition: { type: 'accessor', value: [0, 0, 0] },
	getSpan: { type: 'accessor', value: [EVER.first, EVER.last] },
	getColor: { type: 'accessor', value: [0, 0, 0, 255] },
	radius: 1,
	years: { type: 'object', value: EVER }
};

/** Dots from binary attributes: getPosition (degrees), getSpan (first and last year), getColor. */
export class DotsLayer extends Layer<Required<DotsProps>> {
	static override layerName = 'DotsLayer';
	static override defaultProps = defaultProps;
	declare state: { model?: Model };

	override getShaders() {
		return super.getShaders({ vs, fs, modules: [project32, dots] });
	}

	override initializeState() {
		const attributes = this.getAttributeManager()!;
		// Dots are not picked by drawing them.
		attributes.remove(['instancePickingColors']);
		attributes.add({
			dotPositions: { size: 3, type: 'float64', fp64: true, accessor: 'getPosition' },
			dotSpans: {
				size: 2,
				type: 'sint16',
				accessor: 'getSpan',
				defaultValue: [EVER.first, EVER.last]
			},
			dotColors: { size: 4, type: 'unorm8', accessor: 'getColor', defaultValue: [0, 0, 0, 255] }
		});
	}

	override updateState(params: UpdateParameters<this>) {
		super.updateState(params);
		if (!params.changeFlags.extensionsChanged) return;
		this.state.model?.destroy();
		this.state.model = new Model(this.context.device, {
			...this.getShaders(),
			id: this.props.id,
			bufferLayout: this.getAttributeManager()!.getBufferLayouts(),
			topology: 'point-list',
			isInstanced: false
		});
		this.getAttributeManager()!.invalidateAll();
	}

	override draw() {
		const { model } = this.state;
		if (!model) return;
		const { radius, years } = this.props;
		model.setVertexCount(this.getNumInstances());
		model.shaderInputs.setProps({ dots: { radius, ...years } });
		model.draw(this.context.renderPass);
	}
}
