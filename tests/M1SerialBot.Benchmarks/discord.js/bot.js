'use strict';

// Answers a slash command with an embed, buttons and a picture, as the guide of discord.js has it.
const fs = require('node:fs');
const { ActionRowBuilder, AttachmentBuilder, ButtonBuilder, ButtonStyle, Client, EmbedBuilder, Events, MessageFlags } = require('discord.js');
const card = require(process.env.CARD);
const picture = fs.readFileSync(process.env.PICTURE);

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
    .setImage('attachment://years.png')
    .setFooter({ text: card.footer });
  for (const field of card.fields) {
    embed.addFields({ name: field.name, value: field.value, inline: false });
  }

  const buttons = new ActionRowBuilder().addComponents(
    card.buttons.map(label => new ButtonBuilder().setCustomId(`${label}:${serial}`).setLabel(label).setStyle(ButtonStyle.Secondary)));
  await interaction.reply({
    content: card.content,
    embeds: [embed],
    components: [buttons],
    files: [new AttachmentBuilder(picture, { name: 'years.png', description: card.alt })],
    flags: MessageFlags.Ephemeral,
  });
});

client.login(process.env.DISCORD_TOKEN);
