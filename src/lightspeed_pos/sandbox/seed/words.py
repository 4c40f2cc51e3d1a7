"""Words for the invented bicycle shop. Any likeness to real goods, firms or persons is chance."""

from __future__ import annotations

from lightspeed_pos.sandbox.data.json_shapes import words

# By the place of their account in a sandbox.
MERCHANTS = ("Spoke & Chain Bicycles", "Hub & Rim Cycles", "Crank Street Bikes", "Saddle Row Cyclery")
SHOPS = ("Main Street", "Harbour", "Hill Road", "Station")

# Department: categories with (kind of goods, lowest price, highest price).
DEPARTMENTS: dict[str, dict[str, tuple[tuple[str, float, float], ...]]] = {
    "Accessories": {
        "Bags": (("Saddle Bag", 14, 79), ("Frame Bag", 29, 119), ("Pannier Pair", 69, 189)),
        "Bells": (("Brass Bell", 9, 34), ("Ding Bell", 6, 14)),
        "Bottles & Cages": (("Bottle 750 ml", 6, 18), ("Bottle Cage", 9, 59)),
        "Computers": (("GPS Computer", 149, 449), ("Speed Sensor", 29, 49)),
        "Lights": (("Front Light 400 lm", 29, 89), ("Rear Light", 15, 59), ("Dynamo Hub Light", 59, 149)),
        "Locks": (("D-Lock", 29, 109), ("Folding Lock", 49, 129), ("Cable Lock", 12, 35)),
        "Pumps": (("Mini Pump", 19, 49), ("Floor Pump", 35, 139)),
    },
    "Bikes": {
        "City Bikes": (("City Bike 7-Speed", 449, 899), ("Step-Through 8-Speed", 549, 999)),
        "Gravel Bikes": (("Gravel Bike 1x11", 1299, 3299),),
        "Kids Bikes": (("Kids Bike 16in", 219, 349), ("Kids Bike 20in", 259, 429)),
        "Mountain Bikes": (("Hardtail 29in", 799, 2499), ("Trail Bike 140 mm", 1899, 4999)),
        "Road Bikes": (("Road Bike 2x11", 1099, 3999),),
    },
    "Clothing": {
        "Gloves": (("Short Finger Gloves", 19, 49), ("Winter Gloves", 35, 79)),
        "Helmets": (("Road Helmet", 49, 219), ("Commuter Helmet", 39, 119), ("Kids Helmet", 25, 59)),
        "Jerseys": (("Jersey", 39, 119),),
        "Shoes": (("Road Shoes", 89, 299), ("Trail Shoes", 79, 189)),
        "Shorts": (("Bib Shorts", 59, 189),),
    },
    "Components": {
        "Bars & Stems": (("Drop Bar 420 mm", 35, 149), ("Stem 90 mm", 25, 99), ("Bar Tape", 12, 44)),
        "Brakes": (("Disc Brake Pads", 12, 34), ("Rim Brake Set", 29, 119), ("Brake Cable Kit", 14, 39)),
        "Cassettes": (("Cassette 11-speed 11-32", 45, 189), ("Cassette 8-speed 11-28", 19, 39)),
        "Chains": (("Chain 11-speed", 19, 59), ("Chain 8-speed", 11, 24)),
        "Pedals": (("Flat Pedals", 24, 119), ("Clipless Pedals", 49, 229)),
        "Saddles": (("Saddle 143 mm", 29, 189), ("Leather Saddle", 89, 169)),
        "Tubes": (("Tube 700x28c", 5, 12), ("Tube 26in", 5, 11), ("Tube 29in", 6, 13)),
        "Tyres": (("Tyre 700x28c", 25, 75), ("Tyre 700x40c", 29, 69), ("Tyre 29x2.3", 35, 85)),
        "Wheels": (("Front Wheel 700c", 59, 399), ("Rear Wheel 700c", 79, 449)),
    },
    "Workshop": {
        "Care": (("Chain Oil 100 ml", 7, 16), ("Degreaser 500 ml", 8, 19), ("Grease Tube", 6, 14)),
        "Tools": (("Multi-Tool", 15, 59), ("Torque Wrench", 49, 139), ("Tyre Lever Set", 4, 9)),
    },
}
MAKERS = words(
    "Alpenrad Basalt Birchline Brightspoke Cadenza Cobble Corvid Driftwood Estuary Fernwood Granite"
    " Halcyon Ironbark Juniper Kestrel Larkspur Meridian Northgate Osprey Pinion Quill Ridgeback Sandpiper"
    " Tarmac"
)
MODELS = words(
    "Aero Atlas Breeze Comet Dash Echo Falcon Glide Horizon Iris Jet Kite Lumen Metro Nova Orbit Pace"
    " Quest Rally Summit Tempo Urban Vista Wander Zephyr"
)
COLOURS = ("Black", "White", "Red", "Blue", "Green", "Sand")
SIZES = ("XS", "S", "M", "L", "XL")
VENDORS = (
    "Northern Cycle Supply",
    "Bayside Distribution",
    "Two Rivers Wholesale",
    "Pedal & Post Trading",
    "Crankcase Imports",
    "Velo Parts Direct",
    "Summit Outdoor Group",
    "Old Mill Components",
    "Lakeshore Apparel",
    "Wheelwright & Sons",
    "Copper Bell Company",
    "Greenlane Goods",
)
FIRST_NAMES = words(
    "Ada Ben Carla Dmitri Elena Farid Grace Hugo Ines Jonas Kemi Lena Marco Nadia Oscar Priya Quinn Rosa"
    " Sami Tessa Umar Vera Wanda Xavier Yusuf Zoe André Chloé"
)
LAST_NAMES = words(
    "Abbott Baker Castillo Dubois Eriksen Fischer Garcia Hughes Ivanova Jensen Kowalski Lopez Murphy"
    " Nguyen Okafor Patel Quist Rossi Schneider Tanaka Umarov Vega Walsh Xu Young Zimmermann O'Neill Núñez"
)
STREETS = ("Maple Street", "Canal Road", "Station Lane", "Hill Avenue", "Mill Lane", "Orchard Way", "Harbour Row")
TOWNS = (("Portland", "OR", "97205"), ("Astoria", "OR", "97103"), ("Bend", "OR", "97701"), ("Eugene", "OR", "97401"))
TAGS = ("clearance", "commuter", "gift", "local", "newarrival", "online", "season", "staffpick", "winter", "workshop")
OPTIONS = {
    "auto_logout_delay": "120",
    "cost_method": "average",
    "currency_code": "USD",
    "currency_precision": "2",
    "currency_symbol": "$",
    "date_format": "m/d/Y",
    "label_size": "2.25x1.25",
    "locale": "United States",
    "tax_pricing": "exclusive",
}
