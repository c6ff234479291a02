"""Names of people by where they come from, of which a name like any other can be made: men, women, surnames.

They are common ones, so that what is made of two of them is the name of nobody in particular.
"""

from __future__ import annotations

from collections.abc import Mapping

_TABLE: Mapping[str, tuple[str, str, str]] = {
    "England": (
        """Alan Albert Alfred Arthur Bernard Cecil Charles Clement Cyril Edgar Edmund Edward Edwin Ernest
        Francis Frank Frederick Geoffrey George Gilbert Harold Henry Herbert Horace Hubert James John Leonard
        Lionel Martin Maurice Nigel Oliver Percy Peter Philip Ralph Reginald Robert Roger Sidney Stanley
        Stephen Thomas Walter Wilfred William""",
        """Ada Agnes Alice Amy Anne Beatrice Caroline Catherine Charlotte Clara Constance Dorothy Edith
        Eleanor Elizabeth Ellen Emily Emma Enid Ethel Florence Frances Grace Harriet Helen Hilda Isabel Jane
        Joan Josephine Judith Laura Lilian Louisa Lucy Mabel Margaret Marion Martha Mary Maud Mildred Muriel
        Olive Phyllis Rachel Rosamund Ruth Sarah Susan Sybil Violet Winifred""",
        """Abbott Ashworth Barlow Beckett Bradshaw Calvert Carter Chadwick Cooper Crawley Dawson Eastwood
        Ellison Fairfax Fenwick Forster Garland Goodwin Greenwood Hallam Harcourt Hartley Hayward Holbrook
        Ingram Jarvis Kendall Langley Marsden Mercer Nash Norwood Ogden Palmer Pickering Prescott Radcliffe
        Redfern Rowley Sedgwick Shelton Stanton Thornton Tindall Wakefield Walton Whitaker Winslow
        Yardley""",
    ),
    "Scotland": (
        """Alasdair Angus Archibald Callum Donald Dougal Duncan Ewan Fergus Gavin Hamish Iain Murdo Neil
        Ruaridh""",
        "Aileen Catriona Effie Eilidh Elspeth Fenella Fiona Flora Isla Isobel Kirsty Mairi Morag Moira Shona",
        """Abercrombie Buchanan Cameron Carmichael Cunningham Drummond Farquhar Ferguson Forbes Galbraith
        Guthrie Kerr Lockhart MacInnes Mackay Maclean McGregor McVeigh Menzies Munro Ramsay Sinclair
        Urquhart""",
    ),
    "Ireland": (
        """Brendan Cathal Cormac Declan Dessie Donncha Fintan Malachy
        Tadhg Dermot Desmond Diarmuid Donal Eamon Eoin Fergal Finbar Kevin Liam
        Niall Padraig Ronan Seamus""",
        """Aoife Bridget Ciara Deirdre Eileen Eimear Fionnuala Gráinne Maeve Maureen Niamh Noreen Nuala Oonagh
        Orla Rosaleen Róisín Sinéad Siobhán""",
        """Brennan Callaghan Corrigan Devlin Doyle Fallon Fitzpatrick Gallagher Hannigan Hegarty Keane Lavelle
        Lynch McCarthy Mulqueen Nolan O'Brien O'Connor O'Hanlon O'Rourke Quinn Rafferty Tierney Whelan""",
    ),
    "Wales": (
        """Alun Dafydd Dewi Emlyn Emrys Evan Gareth Geraint Glyn Gwyn Hywel Idris Ifor Iorwerth Owain Rhodri
        Rhys""",
        """Angharad Bethan Blodwen Bronwen Carys Ceri Delyth Eirlys Eluned Gwenllian Gwyneth Mair Megan Menna
        Nerys Nia Olwen Rhiannon Sian""",
        """Beynon Bowen Cadwallader Ellis Evans Eynon Griffiths Gwynne Howell Jenkins Llewellyn Maddocks
        Meredith Morgan Parry Powell Pritchard Prosser Pugh Rees Trevor Vaughan""",
    ),
    "France": (
        """Albéric Alphonse André Antoine Armand Auguste Bertrand Denis Édouard Émile Étienne Eugène Fernand
        François Gaston Georges Gérard Guillaume Henri Hippolyte Honoré Jacques Jean Jérôme Julien Laurent
        Léon Lucien Marcel Mathieu Maxime Michel Olivier Pascal Philippe Pierre Raoul René Théophile Thierry
        Yves""",
        """Adrienne Agathe Amélie Antoinette Berthe Brigitte Camille Céline Chantal Clémence Colette Corinne
        Delphine Élise Estelle Eugénie Geneviève Germaine Ghislaine Hélène Jeanne Juliette Léonie Louise
        Lucienne Madeleine Marguerite Marie Mathilde Mireille Monique Nathalie Odette Odile Pauline Simone
        Solange Sylvie Thérèse Yvette Yvonne""",
        """Aubert Barbier Beaumont Bellanger Blanchard Bonnet Boucher Carpentier Chevalier Delacroix Delorme
        Deschamps Dubois Duchesne Dufresne Fontaine Fournier Gaudreau Girard Lacroix Lambert Langlois Lavoie
        Leclerc Lefebvre Marchand Mercier Moreau Perrault Renaud Rousseau Thibault Tremblay Vasseur""",
    ),
    "Germany": (
        """Adalbert Albrecht Anton August Bernhard Carl Christoph Dieter Eberhard Emil Ernst Ewald Friedrich
        Georg Gerhard Gottfried Günther Gustav Hans Heinrich Helmut Hermann Hugo Johann Josef Karl Klaus
        Konrad Kurt Leopold Ludwig Manfred Matthias Moritz Otto Paul Philipp Reinhard Rudolf Siegfried Theodor
        Tobias Ulrich Walther Werner Wilhelm Wolfgang""",
        """Adelheid Anneliese Annette Bettina Brigitte Christa Dorothea Elfriede Elsbeth Else Erika
        Franziska Frieda Gerda Gertrud Gisela Greta Hannelore Hedwig Heike Helga Henriette Hildegard Ilse
        Ingeborg Irmgard Johanna Käthe Leonora Lieselotte Lotte Mathilde Renate Sabine Sophie Therese Ursula
        Wilhelmine""",
        """Ackermann Auer Bachmann Baumgartner Brandeis Breitner Dietrich Eberhardt Eichler Engelhardt
        Fischbein Fuchs Geiger Haas Hallbauer Hartmann Hofmann Huber Kessler Koch Krause Kröger Lehmann
        Lindner Ostermann Pfeiffer Reinhardt Richter Schäfer Schlager Schneider Seidel Steiner Vogel Vogt
        Weber Weiss Winkler Zimmermann""",
    ),
    "Netherlands": (
        """Adriaan Arie Bram Cornelis Dirk Floris Gerrit Hendrik Jacobus Jan Jeroen Joost Klaas Lambert
        Maarten Pieter Ruud Sander Sjoerd Willem""",
        """Anneke Annelies Femke Geertje Griet Hanneke Henriëtte Jantje Johanna Katrijn Lotte Margriet Marieke
        Marijke Marloes Mieke Neeltje Renske Saskia Wilhelmina""",
        """Bakker Boersma Dekker Dijkstra Gerritsen Hoekstra Kuiper Oudekerk Postma Ravensberg Smit Terpstra
        Verbeek Verhoeven Visser Vos Wouters Zijlstra""",
    ),
    "Sweden": (
        """Anders Arvid Axel Bengt Bertil Birger Carl Claes Elof Erik Folke Göran Gösta Gunnar Gustaf Hjalmar
        Holger Ingvar Jonas Lars Lennart Magnus Nils Olof Oskar Per Ragnar Rolf Sigvard Sixten Sten Sture Sven
        Torsten Tore Ulf""",
        """Agneta Anna Annika Astrid Birgitta Britta Ebba Elin Elsa Eva Gerda Greta Gudrun Gunhild Gunilla
        Gunvor Hanna Hedvig Hilma Inga Ingeborg Ingegerd Ingrid Karin Kerstin Kristina Linnea Maj Margareta
        Märta Ragnhild Sigrid Signe Siv Sofia Ulla Viveka""",
        """Åkerman Andersson Bergqvist Blomgren Ekström Engström Forsberg Frisk Hedlund Hellström Holmberg
        Lagergren Lindgren Lindquist Lundqvist Nilsson Norberg Nyström Öberg Rydberg Sandström Sjöberg
        Söderlund Wennerlund Westerberg""",
    ),
    "Norway": (
        """Arne Asbjørn Bjørn Einar Eirik Finn Gunnar Haakon Halvor Harald Ivar Jens Kåre Kjell Knut Leif
        Magne Odd Olav Ole Ottar Sigurd Sverre Terje Thorvald Tor Torbjørn Trygve""",
        """Anne Astrid Berit Bergljot Borghild Dagny Eli Gro Gudrun Gunhild Helga Ingeborg Inger Ingrid Kari
        Kirsten Liv Marit Randi Ragnhild Sigrid Solveig Tone Turid Wenche""",
        """Aasen Bakken Berge Brandvold Dahl Eide Fosse Haugen Hauge Hovland Kvam Lie Lund Moe Myhre Nygaard
        Rønning Sandvik Solberg Strand Sund Tveit Vik""",
    ),
    "Denmark": (
        """Anders Axel Bent Christian Erik Flemming Hans Henrik Holger Jens Jørgen Jørn Kaj Lauritz Mads
        Mogens Niels Ove Peder Poul Preben Rasmus Søren Svend Thorkild Torben Viggo""",
        """Agnete Anne Bente Birgit Birthe Bodil Dorthe Ellen Else Gerda Grethe Hanne Inge Ingrid Karen
        Kirsten Lis Lone Mette Rigmor Signe Tove Ulla Vibeke""",
        """Abildtrup Andersen Bang Brandt Christensen Friis Hansen Holm Ibsen Jessen Juhl Kjær Krogh
        Lauritzen Lykke Madsen Mortensen Nørgaard Overgaard Rasmussen Skovgaard Thomsen Winther""",
    ),
    "Finland": (
        """Aarne Aleksi Antti Jarmo Markku Ville Arvo
        Eero Heikki Ilmari Jaakko Juhani Jukka Kaarlo Kalevi Lauri Mikko Olavi
        Paavo Pekka Teppo Timo Toivo Urho Väinö Veikko""",
        """Aila Aino Anneli Eeva Elina Hanna Helmi Hilkka Inkeri Kaarina Kerttu Kirsti Kyllikki Leena Liisa
        Marjatta Päivi Pirkko Raija Ritva Saara Salli Sirkka Tuulikki""",
        """Aalto Ahonen Hakala Halonen Heikkinen Hiltunen Jokinen Kallio Karjalainen Korhonen Laine Lehtonen
        Mäkelä Niemi Nurmi Peltonen Rautio Salminen Tuominen Virtanen""",
    ),
    "Spain": (
        """Agustín Alberto Alejandro Álvaro Andrés Ángel Aníbal Anselmo Antonio Arturo Aurelio Benito Carlos
        César Diego Domingo Eduardo Emilio Enrique Ernesto Esteban Federico Felipe Fermín Fernando Francisco
        Gonzalo Gustavo Hernán Ignacio Jaime Javier Joaquín Jorge José Juan Julián Leandro Lorenzo Luis Manuel
        Marcelo Mateo Miguel Nicolás Pablo Pedro Rafael Ramón Ricardo Rodrigo Salvador Santiago Sebastián
        Teófilo Tomás Vicente""",
        """Adela Amparo Ana Beatriz Berta Blanca Carmen Carlota Catalina Cecilia Clara Concepción Consuelo
        Cristina Dolores Elena Elvira Emilia Encarnación Esperanza Esther Eugenia Francisca Gabriela
        Graciela Inés Isabel Josefina Leonor Lucía Luisa Magdalena Manuela María Marisol Mercedes Pilar
        Raquel Remedios Rocío Rosa Rosario Soledad Susana Teresa Valentina Verónica Victoria Yolanda""",
        """Aguilar Alarcón Arriagada Barrios Benavente Cabrera Cárdenas Castillo Contreras Espinoza Etcheverry
        Figueroa Fuentes Guerrero Herrera Ibáñez Larraín Lasarte Mansilla Medina Mendoza Montenegro Morales
        Navarro Olivares Oyarzún Paredes Pizarro Quiroga Riquelme Robledo Salazar Sepúlveda Solís Toledo
        Urrutia Valdés Vergara Villalobos Zamora Zúñiga""",
    ),
    "Portugal": (
        """Afonso Alexandre Álvaro Américo António Armando Artur Augusto Bernardo Caetano Cipriano Duarte
        Fernão Francisco Gaspar Henrique Inácio Jaime João Joaquim José Leonel Luís Manuel Mário Miguel Nuno
        Paulo Pedro Rui Sebastião Tiago Vasco""",
        """Adelaide Alice Amália Ana Aurora Beatriz Branca Carlota Conceição Cristina Filomena Glória Graça
        Helena Inês Isabel Joana Leonor Lúcia Luísa Madalena Margarida Maria Mariana Matilde Rita Rosa Sofia
        Teresa Vitória""",
        """Abreu Almeida Antunes Azevedo Barbosa Brandão Cardoso Carvalho Coutinho Falcão Ferreira Figueiredo
        Fonseca Guimarães Lobo Magalhães Meireles Nogueira Oliveira Pacheco Peixoto Pimentel Queirós Ribeiro
        Sampaio Sarmento Silveira Sobral Taveira Teixeira Valadares Vidal""",
    ),
    "Italy": (
        """Alberto Alessandro Andrea Angelo Antonio Arturo Bruno Carlo Cesare Domenico Emilio Enrico Fabio
        Federico Filippo Francesco Gaetano Giacomo Gianni Giorgio Giovanni Giuseppe Guido Luca Luigi Marco
        Mario Matteo Michele Paolo Pietro Renato Roberto Salvatore Sandro Stefano Tommaso Umberto Vincenzo
        Vittorio""",
        """Adriana Agnese Alessandra Angela Assunta Bianca Carla Carlotta Caterina Chiara Claudia Cristina
        Donatella Elena Elisabetta Emilia Federica Franca Francesca Gabriella Giovanna Giulia Graziella
        Isabella Laura Lucia Luisa Maddalena Margherita Marina Ornella Paola Renata Rosa Serena Silvia
        Teresa Valeria""",
        """Barbieri Bellini Bianchi Bruni Carbone Castellani Conti Corsini Fabbri Ferrante Ferrari Fontana
        Galvani Gentile Grasso Lombardi Marchetti Marino Martinelli Moretti Novi Orsini Pagani Pellegrini
        Ricci Rinaldi Sartori Terracini Valente Vitale Zanetti""",
    ),
    "Poland": (
        """Adam Aleksander Andrzej Antoni Bogdan Bolesław Bronisław Czesław Edmund Feliks Franciszek
        Grzegorz Henryk Ignacy Jacek Jakub Jan Jerzy Józef Kazimierz Krzysztof Leon Leszek Maciej Marek
        Michał Mieczysław Piotr Roman Ryszard Stanisław Stefan Szymon Tadeusz Tomasz Wacław Witold Władysław
        Wojciech Zbigniew Zygmunt""",
        """Agata Agnieszka Anna Barbara Beata Bożena Danuta Dorota Elżbieta Ewa Grażyna Halina Hanna Helena
        Irena Izabela Jadwiga Janina Joanna Jolanta Katarzyna Krystyna Magdalena Maria Mirosława Renata
        Stanisława Stefania Teresa Urszula Wanda Wiesława Zofia""",
        """Adamczyk Bielecki Chmielewski Czarnecki Dworzak Gajewski Górski Grabowski Jabłoński Kaczmarek
        Kamiński Kowalczyk Krawczyk Lewandowski Majewski Malinowski Mazur Mirski Nowicki Ostrowski Pawlak
        Rutkowski Sikorski Sobczak Szymański Wieczorek Wójcik Wronski Zalenka Zawadzki""",
    ),
    "Czech": (
        """Antonín Bohumil Bohuslav František Jaromír Jaroslav Jindřich Jiří Josef Karel Ladislav Luboš Petr
        Miloslav Miroslav Oldřich Otakar Stanislav Václav Vladimír Vojtěch Zdeněk""",
        """Alena Božena Dagmar Eliška Hana Ivana Jana Jarmila Jitka Květa Libuše Ludmila Marie Milena Olga
        Růžena Šárka Vlasta Věra Zdena""",
        """Beneš Blažek Černý Doležal Dvořák Fiala Hájek Horák Jelínek Kolář Kratochvíl Kučera Malý Němec
        Pokorný Procházka Sedláček Svoboda Urban Veselý Zeman""",
    ),
    "Hungary": (
        """Ádám András Antal Ármin Árpád Béla Dénes Dezső Elemér Endre Ferenc Gábor Géza György Gyula Imre
        István János Jenő József Kálmán Károly László Lajos Mihály Miklós Miksa Ödön Pál Péter Sándor Tamás
        Tibor Vilmos Zoltán Zsigmond""",
        """Ágnes Anikó Anna Aranka Borbála Edit Erzsébet Etelka Eszter Éva Gizella Hajnalka Ibolya Ilona Irén
        Irma Jolán Judit Júlia Katalin Klára Magda Margit Mária Márta Piroska Rózsa Sarolta Terézia Vilma
        Zsófia Zsuzsanna""",
        """Bakó Balogh Barta Bíró Bodnár Czakó Erdélyi Farkas Fehér Fekete Forgách Gulyás Halász Halmosi
        Hegedűs Horváth Juhász Kelemen Kocsis Kovács Lengyel Lukács Mészáros Nagy Orbán Pásztor Roth Sárközi
        Simonyi Somogyi Szabó Szalai Szántó Takács Török Varga Vészi""",
    ),
    "Romania": (
        """Alexandru Andrei Constantin Cornel Dumitru Emil Gheorghe Grigore Ilie Ion Liviu Mihai Mircea
        Nicolae Radu""",
        """Adriana Alina Ana Cristina Doina Elena Florica Ileana Ioana Irina Lucia Mihaela Monica Raluca
        Rodica""",
        """Albu Barbu Cojocaru Dobre Georgescu Ionescu Lupu Manole Munteanu Neagu Olaru Popescu Rusu Stoica
        Ursu""",
    ),
    "Russia": (
        """Aleksandr Aleksei Anatoly Andrei Boris Dmitri Fyodor Gennady Georgy Grigory Igor Ilya Ivan
        Konstantin Leonid Lev Maksim Mikhail Nikolai Oleg Pavel Pyotr Sergei Stepan Valery Vasily Viktor
        Vladimir Yegor Yevgeny Yuri""",
        """Aleksandra Alla Anastasia Anna Ekaterina Elena Galina Irina Ksenia Larisa Lidia Lyubov Lyudmila
        Margarita Marina Nadezhda Natalia Nina Oksana Olga Polina Sofya Svetlana Tamara Tatiana Valentina
        Vera Yelena Yulia Zinaida Zoya""",
        """Afanasyev Baranov Belov Bogdanov Davydov Fedotov Golubev Gusev Karpov Kiselyov Kovalenko Kuzmin
        Lazarev Lebedev Makarov Morozov Nikitin Orlov Pavlov Petrov Romanov Savin Sokolov Titov Vinogradov
        Volkov Zaitsev Zhukov""",
    ),
    "Greece": (
        """Andreas Christos Dimitris Eleftherios Georgios Giannis Ioannis Konstantinos Kostas Nikos
        Panagiotis Spyros""",
        """Aikaterini Anna Athina Despina Eirini Eleni Georgia Ioanna Katerina Konstantina Maria Sofia
        Vasiliki Zoe""",
        """Alexiou Antoniou Dimitriou Economou Georgiadis Ioannidis Kalogeropoulos Karras Konstantinou
        Laskaris Manolis Nikolaidis Papadakis Petridis Stavridis Theodorou Vlachos""",
    ),
    "Turkey": (
        """Ahmet Ali Burak Cemal Emre Erol Fatih Hasan Hüseyin İbrahim Kemal Mehmet Murat Mustafa Orhan
        Osman Selim""",
        "Aylin Ayşe Ebru Elif Emine Esra Fatma Gül Hatice Leyla Meryem Nazlı Nermin Selin Sevgi Zehra Zeynep",
        """Arslan Aydın Çelik Demir Doğan Erdoğdu Kaplan Karaca Kaya Koç Özdemir Öztürk Şahin Tekin Yıldız
        Yılmaz""",
    ),
    "India": (
        """Ajay Amit Anil Arjun Arun Ashok Deepak Dinesh Ganesh Gopal Harish Kiran Mahesh Manoj Mohan Prakash
        Rajesh Rajiv Rakesh Ramesh Ravi Sanjay Satish Subhash Sunil Suresh Vijay Vikram Vinod Vivek""",
        """Aishwarya Anjali Anuradha Aparna Asha Deepa Geeta Indira Kamala Kavita Lakshmi Lata Leela Madhuri
        Meena Meera Nandini Neela Padma Priya Radha Rekha Sarita Shanti Shobha Sita Sunita Sushma Uma Usha
        Vidya""",
        """Agarwal Banerjee Bhat Chatterjee Chaudhary Deshmukh Desai Ghosh Gupta Iyer Joshi Kapoor Kulkarni
        Malhotra Menon Mehta Mukherjee Naidu Nair Pandey Patel Rao Reddy Sen Sharma Trivedi Varma""",
    ),
    "Thailand": (
        """Anan Chai Chatchai Kasem Kittisak Narong Niran Prasert Prasit Sakda Somchai Sombat Surachai
        Thawan Wichai""",
        """Achara Chanida Kanya Malee Nittaya Pensri Ratana Siriporn Somsri Suda Sunisa Supaporn Wanida
        Wilai Yupin""",
        """Boonmee Chaiyasit Charoensuk Inthawong Jaidee Kaewmanee Khamdee Rattanakorn Saetang Sombatsiri
        Srisuk Suwannarat Thongchai Wongsawat""",
    ),
    "Japan": (
        """Akira Daisuke Haruto Hideo Hiroshi Isamu Jiro Kazuo Keiji Kenji Kiyoshi Koji Makoto Masao Minoru
        Noboru Osamu Ryo Satoshi Shigeru Shinji Tadashi Takashi Takeshi Taro Tetsuo Toru Yasuo Yoshio Yukio
        Yutaka""",
        """Aiko Akiko Ayumi Chieko Emiko Etsuko Fumiko Hanako Haruko Hiroko Junko Kaori Keiko Kumiko Kyoko
        Mariko Masako Michiko Midori Naoko Noriko Reiko Sachiko Sayuri Setsuko Tomoko Yoko Yoshiko Yuki
        Yumiko""",
        """Abe Arakida Endo Fujimoto Hasegawa Hayashi Honda Inoue Ishikawa Ito Kato Kimura Kobayashi Matsuda
        Minobe Mori Murakami Nakagawa Nakamura Ogawa Okada Saito Sakamoto Sato Shimizu Suzuki Takahashi
        Takamori Tanabe Ueda Watanabe Yamada Yoshida""",
    ),
    "China": (
        "Bo Chao Dawei Feng Gang Guoqiang Haoran Jian Jianguo Jun Lei Ming Peng Qiang Tao Wei Xiaoming Yong",
        "Fang Hong Hui Jing Juan Lan Li Lihua Mei Meiling Min Na Ping Qing Xia Xiu Yan Ying Yulan Yue",
        """Chen Feng Gao Guo Han He Hu Huang Liang Lin Liu Luo Ma Sun Tang Wang Wu Xu Yang Zhang Zhao Zheng
        Zhou""",
    ),
    "Indonesia": (
        "Adi Agus Bambang Budi Dewa Eko Hadi Hendra Joko Made Putu Slamet Sutrisno Wayan Yusuf",
        "Ayu Dewi Endang Indah Kartika Lestari Ningsih Puspita Ratna Rini Sari Siti Sri Wulan Yanti",
        """Gunawan Hartono Hidayat Kusuma Nugroho Pratama Rahardjo Santoso Setiawan Suharto Susanto Tjandra
        Wibowo""",
    ),
    "Nigeria": (
        """Adebayo Babatunde Chidi Chukwuma Emeka Femi Ifeanyi Ikenna Kelechi Kunle Nnamdi Obinna Olumide
        Segun Tunde Uche""",
        """Adaeze Adunni Amaka Bisi Chidinma Chinwe Folake Funmilayo Ifeoma Kemi Ngozi Nkechi Nneka Sade
        Yetunde""",
        """Abiola Achebe Adeleke Adeyemi Adeyinka Afolabi Balogun Eze Ibeanu Nwosu Obi Ogunleye Okafor Okeke
        Okonkwo Okoro Oladipo Onyango""",
    ),
    "Ghana": (
        "Akwasi Kofi Kojo Kwabena Kwaku Kwame Kwesi Nii Yaw",
        "Abena Adwoa Afua Akosua Akua Ama Efua Esi Yaa",
        "Acheampong Addo Agyeman Amoah Ansah Appiah Asante Boateng Mensah Ofori Osei Owusu Sarpong",
    ),
}


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


MEN: Mapping[str, tuple[str, ...]] = {origin: _words(table[0]) for origin, table in _TABLE.items()}
WOMEN: Mapping[str, tuple[str, ...]] = {origin: _words(table[1]) for origin, table in _TABLE.items()}
SURNAMES: Mapping[str, tuple[str, ...]] = {origin: _words(table[2]) for origin, table in _TABLE.items()}
