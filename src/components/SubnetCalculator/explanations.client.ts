// A file of its own: it is fetched when somebody types what cannot be read as it stands.
export { explainAddressAndMask, explainNetwork, explainSingleAddress } from '../../domain/addresses/explain-network.ts';
export { refusal, retype } from './refusal.client.ts';
