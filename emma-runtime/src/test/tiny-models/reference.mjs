// Asks transformers.js what EMMA must answer: node reference.mjs MODEL PICTURES REFERENCE [PRECISION]
//
// The model is given the pixels of REFERENCE/tiles, made as the model's original processor makes them; how far the pixels
// of transformers.js's own processor are from those is written down too. PRECISION names the files as precisions.py does.

import {
  AutoModelForImageTextToText,
  AutoProcessor,
  AutoTokenizer,
  RawImage,
  Tensor,
  cat,
  env,
} from '@huggingface/transformers';
import fs from 'node:fs';
import path from 'node:path';

const [modelFolder, pictures, reference] = process.argv.slice(2, 5).map((folder) => path.resolve(folder));
const precision = process.argv[5] ?? '';
const QUESTIONS = [
  'What color is the star?\nAnswer in a word or a short phrase.',
  'Is there a circle in the picture?\nAnswer yes or no.',
  'Which of these objects is in the picture?\n(A) cat\n(B) circle\nAnswer with the letter of the right option.',
];
const TOKENS = 8;
const FEW = ['square.png', 'wide.png'];
const TOGETHER = ['wide.png', 'tall.png'];

env.allowRemoteModels = false;
env.localModelPath = path.dirname(modelFolder) + '/';
const name = path.basename(modelFolder);
const processor = await AutoProcessor.from_pretrained(name);
const tokenizer = await AutoTokenizer.from_pretrained(name);
const dtype = { '': 'fp32', quantized: 'q8' }[precision] ?? precision;
const model = await AutoModelForImageTextToText.from_pretrained(name, { dtype });

/** What the processor makes of a picture of the right size is that picture: it resizes none. */
async function processed(image, prepared) {
  const own = (await processor.image_processor(image)).pixel_values;
  return { own, ...(await processor.image_processor(prepared)) };
}

/** Each returns a picture for the vision encoder, what stands for it in the prompt, and what its processor makes of it. */
const FAMILIES = {
  async idefics3(image, prepared) {
    const made = await processor('<image>', [image], {});
    const own = made.pixel_values;
    const edge = own.dims.at(-1);
    const count = prepared.height / edge;
    const values = new Float32Array(count * 3 * edge * edge);
    let at = 0;
    for (let tile = 0; tile < count; tile++)
      for (let channel = 0; channel < 3; channel++)
        for (let y = 0; y < edge; y++)
          for (let x = 0; x < edge; x++)
            values[at++] = (prepared.data[((tile * edge + y) * edge + x) * 3 + channel] / 255 - 0.5) / 0.5;
    const pixel_values = new Tensor('float32', values, [1, count, 3, edge, edge]);
    const text = tokenizer.decode(made.input_ids[0], { skip_special_tokens: false });
    return { own, mark: '<image>', text, inputs: { pixel_values, pixel_attention_mask: made.pixel_attention_mask } };
  },

  async llava(image, prepared) {
    const { own, pixel_values } = await processed(image, prepared);
    const { image_token: mark, patch_size, num_additional_image_tokens, vision_feature_select_strategy } = processor.config;
    // transformers.js counts the token of the class where the original drops it.
    const dropped = vision_feature_select_strategy === 'default' ? 1 : 0;
    const count = (pixel_values.dims.at(-1) / patch_size) ** 2 + num_additional_image_tokens - dropped;
    return { own, mark, text: mark.repeat(count), inputs: { pixel_values } };
  },

  /** There is no processor of this family in transformers.js; it is given the whole picture, which the original adds tiles to. */
  async llava_onevision(image, prepared) {
    const { own, pixel_values } = await processed(image, prepared);
    const { image_size, patch_size } = model.config.vision_config;
    return { own, mark: '<image>', text: '<image>'.repeat((image_size / patch_size) ** 2), inputs: { pixel_values } };
  },

  async qwen2_vl(image, prepared) {
    const { own, pixel_values, image_grid_thw } = await processed(image, prepared);
    const mark = '<|image_pad|>';
    const count = pixel_values.dims[0] / processor.image_processor.merge_size ** 2;
    return { own, mark, text: mark.repeat(count), inputs: { pixel_values, image_grid_thw } };
  },
};
FAMILIES.qwen2_5_vl = FAMILIES.qwen2_vl;

/** Returns how many grey levels two results of one processor are apart, or -1 where their sizes differ. */
function apart(own, original) {
  if (own.data.length !== original.data.length) return -1;
  const std = Math.max(...processor.image_processor.image_std);
  let most = 0;
  for (let i = 0; i < own.data.length; i++) most = Math.max(most, Math.abs(own.data[i] - original.data[i]));
  return Number((most * std * 255).toFixed(1));
}

async function seen(file) {
  const image = (await RawImage.read(path.join(pictures, file))).rgb();
  const prepared = await RawImage.read(path.join(reference, 'tiles', path.parse(file).name + '.png'));
  return FAMILIES[model.config.model_type](image, prepared);
}

async function ask(files, question) {
  const parts = await Promise.all(files.map(seen));
  const content = [...files.map(() => ({ type: 'image' })), { type: 'text', text: question }];
  const prompt = tokenizer.apply_chat_template([{ role: 'user', content }], { add_generation_prompt: true, tokenize: false });
  const [first, ...rest] = prompt.split(parts[0].mark);
  const inputs = tokenizer(first + rest.map((text, i) => parts[i].text + text).join(''));
  for (const key of Object.keys(parts[0].inputs)) inputs[key] = cat(parts.map((part) => part.inputs[key]), 0);
  const next = await model(inputs);
  const written = await model.generate({ ...inputs, max_new_tokens: TOKENS, do_sample: false });
  const length = inputs.input_ids.dims.at(-1);
  const vocabulary = next.logits.dims.at(-1);
  const logits = next.logits.to('float32').data.slice(-vocabulary);
  return {
    picture: files.join(),
    question,
    prompt,
    tokens: Array.from(inputs.input_ids.data, Number),
    logits: Array.from(logits, (x) => Number(x.toFixed(6))),
    written: Array.from(written.data.slice(length), Number),
    levels: Math.max(...parts.map(({ own, inputs: { pixel_values } }) => apart(own, pixel_values))),
  };
}

const asked = precision ? FEW.map((file) => [file]) : fs.readdirSync(pictures).sort().map((file) => [file]);
// The pictures of one prompt of Idefics3 lie side by side in one tensor, of as many tiles each.
if (!precision && model.config.model_type !== 'idefics3') asked.push(TOGETHER);
const answers = [];
for (const files of asked) for (const question of QUESTIONS) answers.push(await ask(files, question));
const out = `answers${precision && '-' + precision}.jsonl`;
fs.writeFileSync(path.join(reference, out), answers.map((answer) => JSON.stringify(answer) + '\n').join(''));
console.log(out, answers.length, 'levels', ...new Set(answers.map((a) => a.picture + ' ' + a.levels)));
