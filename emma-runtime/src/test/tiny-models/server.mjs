// Serves a vision-language model with transformers.js over OpenAI's chat completions, on loopback:
//
//   node server.mjs FOLDER_OF_MODELS MODEL
// Prints its port, answers one request after the other, and ends with its input.
import { createServer } from 'node:http';
import {
  AutoModelForImageTextToText,
  AutoProcessor,
  RawImage,
  env,
} from '@huggingface/transformers';

const [folder, name] = process.argv.slice(2);
env.localModelPath = folder;
env.allowRemoteModels = false;
const processor = await AutoProcessor.from_pretrained(name);
const model = await AutoModelForImageTextToText.from_pretrained(name, {
  dtype: 'fp32',
  device: 'cpu',
});

async function answer(request) {
  const pictures = [];
  const messages = request.messages.map(({ role, content }) => ({
    role,
    content: (Array.isArray(content) ? content : [{ type: 'text', text: content }]).map((part) => {
      if (part.type !== 'image_url') {
        return part;
      }
      pictures.push(part.image_url.url);
      return { type: 'image' };
    }),
  }));
  const images = await Promise.all(
    pictures.map(async (url) => RawImage.fromBlob(await (await fetch(url)).blob())),
  );
  const prompt = processor.apply_chat_template(messages, { add_generation_prompt: true });
  const inputs = await processor(prompt, images);
  const tokens = await model.generate({
    ...inputs,
    max_new_tokens: Math.min(request.max_tokens, 12),
    do_sample: false,
  });
  const asked = inputs.input_ids.dims.at(-1);
  const [text] = processor.batch_decode(tokens.slice(null, [asked, null]), {
    skip_special_tokens: true,
  });
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 0,
    model: request.model,
    choices: [
      { index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' },
    ],
    usage: {
      prompt_tokens: asked,
      completion_tokens: tokens.dims.at(-1) - asked,
      total_tokens: tokens.dims.at(-1),
    },
  };
}

let last = Promise.resolve();

createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    last = last.then(async () => {
      let status = 200;
      let body;
      try {
        body = await answer(JSON.parse(Buffer.concat(parts)));
      } catch (error) {
        status = 400;
        body = { error: { message: String(error) } };
      }
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  });
}).listen(0, '127.0.0.1', function () {
  console.log(this.address().port);
});

process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
