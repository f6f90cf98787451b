package moot.people;

import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/// Names for those who shall not be known: a colour and an animal, easy to say across a room.
public final class Pseudonyms {

    private static final int TRIES = 200;

    private static final String[] COLOURS = words("""
            Amber Apricot Aqua Auburn Azure Beige Berry Blue Bronze Caramel Cedar Cherry Chestnut Cinnamon Citrus
            Clover Cobalt Copper Coral Cream Crimson Cyan Denim Emerald Fawn Fern Flax Garnet Ginger Golden
            Green Hazel Heather Honey Indigo Ivory Jade Jasmine Khaki Lavender Lemon Lilac Lime Linen Magenta
            Maple Marine Mauve Mint Moss Mustard Ochre Olive Opal Orange Orchid Pearl Pine Plum Poppy Purple
            Quartz Red Rose Ruby Russet Saffron Sage Sand Sapphire Scarlet Sepia Sienna Silver Slate Sky
            Tan Tawny Teal Topaz Turquoise Umber Vanilla Violet Walnut Willow Yellow""");

    private static final String[] ANIMALS = words("""
            Albatross Alpaca Antelope Avocet Badger Bear Beaver Bee Bison Bittern Buzzard Camel Caribou Condor
            Cormorant Crane Cricket Curlew Deer Dolphin Dormouse Dove Dragonfly Duck Dunlin Eagle Egret Eider
            Elk Falcon Ferret Finch Firefly Flamingo Fox Gannet Gazelle Gecko Giraffe Goldfinch Goshawk Grebe
            Grouse Hare Harrier Hawk Hedgehog Heron Hoopoe Ibex Ibis Impala Jackdaw Jay Kestrel Kingfisher
            Kite Kiwi Koala Lapwing Lark Lemur Linnet Llama Lynx Magpie Marten Martin Merlin Moose Moth
            Newt Nightingale Nuthatch Ocelot Oriole Osprey Otter Owl Panda Partridge Pelican Penguin Petrel
            Pheasant Pipit Plover Puffin Quail Rabbit Raven Redstart Robin Salmon Sandpiper Seal Shearwater
            Siskin Skylark Sparrow Starling Stoat Stork Swallow Swan Swift Tern Thrush Toucan Trout Turtle
            Wagtail Warbler Waxwing Wren""");

    private Pseudonyms() {}

    /// One that is not taken. When chance keeps finding taken ones, a number makes the difference.
    public static String pick(RandomGenerator chance, Predicate<String> taken) {
        for (int i = 0; i < TRIES; i++) {
            var name = one(chance);
            if (!taken.test(name)) {
                return name;
            }
        }
        var crowded = one(chance);
        int number = 2;
        while (taken.test(crowded + " " + number)) {
            number++;
        }
        return crowded + " " + number;
    }

    static int count() {
        return COLOURS.length * ANIMALS.length;
    }

    private static String one(RandomGenerator chance) {
        return COLOURS[chance.nextInt(COLOURS.length)] + " " + ANIMALS[chance.nextInt(ANIMALS.length)];
    }

    private static String[] words(String lines) {
        return lines.strip().split("\\s+");
    }
}
