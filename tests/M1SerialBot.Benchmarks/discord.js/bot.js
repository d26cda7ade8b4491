'use strict';

// Answers a slash command with an embed of six fields, as the guide of discord.js has it.
const { ActionRowBuilder, ButtonBuilder, ButtonStyle, Client, EmbedBuilder, Events, MessageFlags } = require('discord.js');
const card = require(process.env.CARD);

const client = new Client({ intents: [], rest: { api: process.env.API_URL } });

client.on(Events.InteractionCreate, async interaction => {
  if (!interaction.isChatInputCommand() || interaction.commandName !== 'm1serial') {
    return;
  }

  const serial = interaction.options.getString('serial', true);
  const embed = new EmbedBuilder()
    .setTitle(card.title)
    .setDescription(card.description)
    .setColor(card.color)
    .setFooter({ text: card.footer });
  for (const field of card.fields) {
    embed.addFields({ name: field.name, value: field.value, inline: false });
  }

  const buttons = new ActionRowBuilder().addComponents(
    card.buttons.map(label => new ButtonBuilder().setCustomId(`${label}:${serial}`).setLabel(label).setStyle(ButtonStyle.Secondary)));
  await interaction.reply({ content: card.content, embeds: [embed], components: [buttons], flags: MessageFlags.Ephemeral });
});

client.login(process.env.DISCORD_TOKEN);
