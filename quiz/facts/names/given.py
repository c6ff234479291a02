"""Given names that tell a person's sex in every language in which they are common.

Names that women and men both bear (Andrea, Jean, Kim, Robin, Sasha, Alex) tell only that somebody is
named: a missing name costs a question, a wrong one makes a wrong question. Names are looked up without
accents.
"""

from __future__ import annotations

from functools import cache
from unicodedata import normalize

from quiz.facts.names.given_other import ALSO, BOTH
from quiz.facts.names.lexicon import TITLES
from quiz.facts.words import word_set

FEMALE = word_set(
    """Abena Abigail Ada Adaeze Adela Adelaide Adele Adelheid Adelina Adeline Adriana Adrienne Adunni
    Agata Agatha Agathe Agnes Agnese Agneta Agnieszka Aicha Aida Aiko Aila Aileen Aina Ainhoa Aino Aisha
    Aishwarya Aitana Akiko Akosua Alana Alba Alberta Albertine Aleksandra Alessandra Alexandra
    Alexandria Alfreda Alice Alicia Alina Alisa Alison Aliya Allison Alma Almudena Althea Ama Amahle
    Amaka Amalia Amalie Amanda Amara Amber Amelia Amelie Amina Aminata Amira Amparo Amy Ana Anabel
    Anastasia Andrée Aneta Anette Angela Angelica Angelika Angelina Angharad Anissa Anita Anja Anjali
    Ann Anna Annabel Annabelle Annalisa Anne Anneke Anneli Annelie Annelies Anneliese Annelise Annemarie
    Annette Annica Annie Annika Anniken Anouk Antje Antoinette Antonella Antonia Antonietta Antonina
    Anuradha Aoife Apolonia April Arabella Araceli Ariadne Ariana Arlene Asha Assunta Asta Astrid
    Asunción Audrey Augusta Augustina Aurelia Aurora Ava Ayesha Ayşe Azra Barbara Barbra Beata Beatrice
    Beatrix Beatriz Becky Begoña Belinda Bella Benedetta Benedicte Berenice Berit Bernadette Berta
    Bertha Beryl Bess Beth Bethan Bethany Betsy Bettina Betty Bianca Birgit Birgitta Birgitte Birte
    Blanca Blanche Bożena Branwen Brenda Bridget Brigid Brigitta Brigitte Brita Britta Brittany Bronwen
    Brunhilde Bryony Bénédicte Caitlin Camila Camilla Candice Candida Carina Carla Carlota Carlotta
    Carme Carmela Carmen Carol Carola Carole Carolina Caroline Carolyn Carrie Cassandra Catalina
    Catarina Caterina Catharina Catherine Cathrine Cathy Catriona Cecilia Cecilie Celeste Celestine
    Celia Celina Chantal Charlene Charlotte Chelsea Cheryl Chiara Chidinma Chieko Chinwe Chiyo Chloe
    Christa Christel Christiane Christina Christine Ciara Cindy Claire Clara Clarice Clarissa Claudette
    Claudia Claudine Clementine Clotilde Clémence Colette Colleen Concepción Concetta Constance
    Constanze Consuelo Cora Coralie Cordelia Corinna Corinne Cornelia Cosima Cristina Crystal Cynthia
    Dagmar Dagny Daisy Dalia Dalila Damaris Danica Daniela Danielle Danuta Daphne Daria Darlene Dawn
    Deborah Debra Deepa Deirdre Delia Delphine Denise Desirée Despina Diana Diane Dina Dinah Dolores
    Dominika Donatella Donna Dora Dorcas Doreen Doris Dorit Dorota Dorotea Dorothea Dorothee Dorothy
    Dorrit Dorte Ebba Edda Edie Edith Edna Edwige Edwina Eeva Effie Efua Eiko Eileen Eilidh Eimear
    Eirlys Ekaterina Elaine Eleanor Eleanora Elena Eleni Eleonora Eleonore Elfriede Eliane Elif Elin
    Elina Elisa Elisabet Elisabeth Elisabetta Elise Eliza Elizabeth Elizaveta Eliška Elke Ella Ellen
    Ellinor Elna Eloise Elsa Elsbeth Else Elsie Elspeth Elvira Elżbieta Emelie Emerentia Emilia Emilie
    Emily Emine Emma Emmanuelle Emmeline Encarnación Enid Erica Erika Erin Erna Ernestine Erzsébet Esi
    Esmeralda Esperanza Estelle Ester Esther Estíbaliz Ethel Etsuko Etta Eudora Eugenia Eugenie Eugénie
    Eulalia Eunice Euphemia Eva Evangeline Eve Evelina Eveline Evgenia Ewa Ewelina Fabienne Fanny Fatima
    Fatma Fatou Fatoumata Faustina Fay Faye Federica Felicia Felicitas Felicity Femke Fenella Ferdinanda
    Fernanda Feyza Fidelma Filippa Fiona Fionnuala Fiorella Flavia Fleur Fleurette Flora Florence
    Florentina Folake Folasade Franca Francesca Francine Franziska Françoise Freda Freya Frida Frieda
    Friederike Fulvia Fumiko Funmilayo Gabriela Gabriella Gabrielle Galina Gemma Genevieve Georgette
    Georgia Georgiana Georgina Geraldine Gerda Gerlinde Germaine Gertraud Gertrud Gertrude Ghislaine
    Gillian Gina Ginevra Giovanna Gisela Gisele Gita Gitta Gitte Giulia Giuliana Giulietta Giuseppina
    Gladys Glenda Gloria Glynis Grace Graciela Grazia Graziella Grażyna Greta Gretchen Grete Gretel
    Griselda Gro Gráinne Gudrun Guinevere Gunilla Gunnel Gunvor Gwen Gwenaëlle Gwendolen Gwendolyn
    Gwyneth Hafsa Haifa Halina Halszka Hana Hanako Hanna Hannah Hanne Hannelore Harriet Haruko Hatice
    Hattie Hazel Heather Hedda Hedvig Hedwig Heidi Heike Helen Helena Helene Helga Helle Helmi Hendrika
    Henrietta Henriette Henriëtte Hermine Hermione Hester Hilda Hilde Hildegard Hilkka Hillevi Hilma
    Hiroko Holly Hortense Hulda Hélène Ida Ieva Ileana Ilona Ilse Imelda Imogen Indira Ines Inga Inge
    Ingeborg Ingegerd Inger Ingrid Inmaculada Inés Ioana Iolanda Iphigenia Irena Irene Iria Irina Iris
    Irma Irmgard Isabel Isabela Isabella Isabelle Isadora Iseult Ishbel Isla Ismene Isobel Isolde Itziar
    Ivana Ivanka Ivonne Jacinta Jacqueline Jadwiga Jagoda Jamila Jana Jane Janelle Janet Janette Janice
    Janina Janine Jasmine Jeanette Jeanne Jeannette Jekaterina Jelena Jemima Jennifer Jenny Jessica
    Jette Jill Jitka Joanna Joanne Jocasta Johanna Johanne Jolanda Jolanta Jorunn Josefa Josefina
    Josefine Josephina Josephine Josie Joyce Juana Juanita Judi Judith Judy Julia Juliana Juliane
    Julianne Julie Juliet Julieta Juliette June Justina Justine Jutta Jytte Kaisa Kamala Karen Karin
    Karina Karolina Karoline Kasia Katalin Katarina Katarzyna Kate Katerina Katharina Katharine
    Katherine Kathleen Kathrin Kathryn Kathy Katia Katinka Katja Katrin Katrina Katya Kavita Kazuko
    Keiko Kerstin Khadija Khadijah Kimberly Kinga Kirsten Kirsti Kjersti Klara Klaudia Klementina
    Konstantina Kornelia Kristen Kristin Kristina Kristine Krystyna Kumiko Kyoko Lakshmi Lalita Lana
    Larissa Lata Latifa Laura Lauren Lavinia Layla Lea Leah Leila Leire Lena Leni Leocadia Leonie Leonor
    Leonora Leonore Leontine Leticia Letitia Lettice Leyla Lia Liana Libby Lidia Liesbeth Liesel
    Lieselotte Lila Lilian Liliana Lilith Lillian Lily Lina Linda Lindiwe Line Linnea Lisa Lisbeth Lise
    Liselot Liselotte Liv Livia Liza Lizzie Ljubica Ljudmila Lois Lola Loredana Lorena Loretta Lorna
    Lorraine Lotje Lotta Lotte Louisa Louise Lourdes Lowri Lucia Luciana Lucie Lucienne Lucille Lucinda
    Lucrecia Lucrezia Lucy Ludmila Luisa Luise Luz Lydia Lyubov Lyudmila Maaike Mabel Macarena Madeleine
    Madeline Madelyn Madge Mafalda Magda Magdalena Magdalene Maggie Maire Mairead Mairi Maisie Maja
    Malgorzata Malin Malwina Mamie Mandy Manuela Mara Marcela Marcella Marcelle Marcia Mareike Maren
    Marfa Margaret Margareta Margarete Margaretha Margarethe Margarida Margarita Margaux Margery Margit
    Margot Margret Margrethe Marguerite Maria Mariam Mariama Mariana Marianna Marianne Maribel Marie
    Marieke Mariela Marielle Marietta Marija Marijke Marika Mariko Marilyn Marina Mariola Marisa Marisol
    Marit Marita Marjatta Marjorie Markéta Marlene Marta Marte Martha Martina Martine Mary Maryam Maryse
    Masako Mathilda Mathilde Matilda Matilde Maud Maude Maureen Mavis Maxine Mayumi Maëlle Mechthild
    Meena Meg Megan Melanie Melinda Melissa Mercedes Merete Meritxell Mette Mia Michaela Michelle
    Michiko Michiyo Mihaela Mildred Milena Millicent Millie Mina Minerva Minna Minnie Mira Miranda
    Mireille Mirembe Miriam Mirjam Mirjana Moira Mollie Molly Mona Monica Monika Monique Montserrat
    Morag Muriel Myfanwy Myra Myriam Myrna Myrtle Mária Märta Nadezhda Nadia Nadine Nadja Nafisa Naledi
    Nancy Naomi Natalia Natalie Natalya Natasha Nathalie Nathania Nawal Neha Nelly Nerea Nerys Nesta
    Ngozi Nia Niamh Nicole Nicolette Nieves Nina Nirmala Nkechi Nobuko Noelia Nomvula Nora Noreen Noriko
    Norma Noémie Nuria Octavia Océane Odette Odile Ofelia Oksana Olena Olga Olive Olivia Olwen Olympia
    Oona Oonagh Ophelia Oriana Orla Ornella Orsola Ottavia Ottilie Ottoline Oumou Outi Padma Padmini
    Paloma Pamela Paola Parvati Patience Patricia Patrizia Patsy Paula Paulette Paulina Pauline Peggy
    Penelope Penny Pernilla Pernille Perpetua Petra Petronella Philippa Phillipa Philomena Phoebe
    Phyllis Pia Pilar Piroska Polina Polly Pooja Portia Priscilla Priya Priyanka Prudence Päivi Quintina
    Rachel Radha Radmila Raffaella Ragna Ragnhild Raisa Ramona Randi Ranya Raquel Rebecca Rebecka Regina
    Regine Reiko Rekha Renata Renate Renée Rhiannon Rhoda Rhona Riitta Rita Roberta Rocío Rodica Romana
    Romola Rosa Rosalba Rosalia Rosalie Rosalind Rosalyn Rosalía Rosamund Rosanna Rosanne Rosaria Rose
    Roseanne Rosemarie Rosemary Rosetta Rosie Rosina Rosita Roswitha Rowena Roxana Roxanne Ruby Rukmini
    Ruta Ruth Ružena Réka Róisín Sabina Sabine Sabrina Sachiko Sadie Saga Sakura Sally Salma Salome
    Samantha Samira Sandra Sanna Sanne Saoirse Sara Sarah Sarojini Saskia Savitri Selin Selina Selma
    Serafina Serena Setsuko Sevgi Shakuntala Shanti Sharon Sheila Shirin Shirley Shreya Sibyl Sibylle
    Sidonie Sidsel Sieglinde Sigrid Sigrun Sile Silke Silvia Simona Sinead Siobhan Siri Sirpa Sissel
    Sita Siv Slavica Sofia Sofie Solange Soledad Solveig Solène Sonali Sondra Sonia Sonja Sonya Sophia
    Sophie Soraya Sorcha Stavroula Stefania Stefanie Steffi Stella Stephanie Sue Sujata Sunita Sunniva
    Susan Susana Susanna Susannah Susanne Susie Suzanne Svetlana Swantje Swati Sybil Sylvia Sylviane
    Sylvie Tabitha Takako Tamara Tamiko Tamsin Tania Tanith Tanja Tanya Tara Tarja Tatiana Tatjana
    Teodora Teresa Tereza Tess Tessa Thandiwe Thea Thekla Thelma Theodora Thera Theres Theresa Therese
    Thora Thérèse Tilda Tilly Tina Titilayo Tiziana Tomoko Tonje Torunn Toshiko Tove Tricia Trine
    Trinidad Trudie Trudy Turid Tuula Tuulikki Tuva Uljana Ulla Ulrika Ulrike Ulyana Una Ursula Urszula
    Usha Uta Ute Valborg Valentina Valeria Valerie Valeriya Vanessa Varvara Vasiliki Vera Verena
    Veronica Veronika Vesna Vibeke Victoria Vidya Vigdis Viktoria Viktoriya Vilhelmina Vilma Viola
    Violet Violeta Violetta Virginia Virginie Viveka Viviana Vivienne Vlasta Véronique Walburga Waltraud
    Wambui Wanda Wanjiru Wendy Wiesława Wietske Wilhelmina Wilhelmine Wilma Winifred Winnie Xenia Ximena
    Xochitl Yasmin Yasuko Yelena Yetunde Yevgenia Ylva Yoko Yolaine Yolanda Yolande Yolanthe Yoshiko
    Ysabel Yulia Yumiko Yvette Yvonne Zahra Zainab Zanele Zara Zaynab Zdenka Zehra Zeinab Zelda Zeynep
    Zinaida Zita Zlata Zoe Zofia Zora Zoya Zsuzsanna Zsófia Zuzana Zuzanna Ágnes Åsa Åse Šárka
    Dervla Maeve Bríd Nuala Gry Unni Synnøve Annegret Fiammetta Ludovica Simonetta Libuše Ingibjörg
    Sigríður Sirkka Leena Chioma Halima Achieng Rivka Shira Tova Farida Verity Marjory Kirsty Sian
    Delyth"""
)
MALE = word_set(
    """Aaron Abdul Abdullah Abdullahi Abel Abraham Abu Achille Achim Adalbert Adam Adebayo Adolf Adolfo
    Adolph Adrian Adriano Agustín Ahmad Ahmed Ahmet Aidan Ajay Aksel Alain Alan Alastair Alban Albert
    Alberto Albin Albrecht Aldo Aldous Alec Alejandro Aleksander Aleksandr Aleksei Aleksey Alessandro
    Alexander Alexandre Alexandru Alexei Alexey Alfons Alfonso Alfred Alfredo Algernon Alistair Allan
    Allen Alois Alonso Alphonse Alvaro Alvin Alwyn Amadeo Ambrogio Ambrose Amedeo Amit Amitabh Amos
    Amílcar Anand Anatol Anatole Anatoly Anders Andreas Andrei Andrew Andrey Andrzej Andrés Andy Angus
    Anil Anselm Anselmo Anthony Antoine Anton Antonin Antonio Antony Aníbal Archibald Archie Arjun
    Arkady Armand Armando Arnaud Arne Arnold Arnulf Aron Arrigo Arsène Arthur Artur Arturo Arun Arvid
    Asbjørn Ashok Aslak Asmund Athanasios Atticus Attila August Auguste Augustin Augustus Aurelio
    Aurélien Axel Babajide Babatunde Baltasar Baltazar Balthasar Baptiste Barnabas Barnaby Barry Bart
    Bartholomew Bartolomeo Bartosz Basil Bastian Battista Bautista Beau Ben Benedict Benedikt Bengt
    Benito Benjamin Benjamín Benny Benoît Benvenuto Bernard Bernardo Bernd Bernhard Bernhardt Bernt Bert
    Berthold Bertie Bertil Bertram Bertrand Bilal Bill Birger Bjarne Björn Bjørn Bob Bogdan Bohumil
    Bohuslav Bolesław Bongani Boris Brad Bradley Brendan Brent Brian Bror Bruce Bruno Bryan Burkhard
    Burkhardt Burt Caetano Caleb Callum Calvin Carl Carlo Carlos Carsten Caspar Cathal Cecil Cedric
    Cemal Cesar Cesare Chad Charles Chester Chinedu Christian Christof Christoph Christophe Christopher
    Christos Chuck Chukwuma Ciaran Claes Clarence Claudio Claus Clayton Clem Clemens Clement Clifford
    Clint Clive Clyde Colin Colm Conor Conrad Constantin Constantine Corentin Cormac Cornelis Cornelius
    Cosimo Craig Crispin Cristóbal Curtis Cuthbert Cyril Czesław Dag Daisuke Damian Damien Damon Daniel
    Danilo Dario Darius Darren Dave David Davide Dean Declan Deepak Denis Dennis Denzel Derek Dermot
    Derrick Desmond Detlef Dezső Diarmuid Dick Didier Diego Dieter Dietmar Dietrich Digby Dimitri
    Dimitrios Dinesh Dino Dirk Dmitri Dmitry Domenico Dominic Dominik Don Donal Donald Donato Donnchadh
    Doug Douglas Dragan Duarte Dudley Duncan Dustin Dwayne Dwight Dylan Eamon Earl Ebenezer Eberhard
    Eckhard Ed Eddie Edgar Edmond Edmund Edoardo Edson Eduard Eduardo Edvard Edvin Edward Edwin Edwyn
    Eero Efraín Egbert Egil Egmont Egon Einar Eino Eirik Ekkehard Elias Elijah Eliseo Elliot Elliott
    Elmer Elton Elvis Emanuel Emanuele Emeka Emeterio Emil Emile Emiliano Emilio Emmanuel Emmerich
    Emmett Enda Engelbert Enoch Enrico Enrique Enzo Eoin Erasmus Eric Erich Erik Erling Ermanno Ernest
    Ernesto Ernie Ernst Ervin Erwin Esteban Ethan Ettore Eugen Eugene Eugenio Eusebio Evaristo Everett
    Ewald Ewan Ewen Eystein Ezekiel Ezra Fabian Fabien Fabio Fabrice Fabricio Fabrizio Facundo Faisal
    Farid Fausto Federico Felipe Felix Ferdinand Ferenc Fergus Fermín Fernand Fernando Ferran Ferruccio
    Fidel Filip Filippo Finbar Finn Fiodor Fionn Florian Floyd Folke Francesco Francisco Franco Frank
    Franklin Franz François Fraser Fred Frederic Frederick Frederik Fredric Fredrik Friedrich Frits
    Fritz Frode Fyodor Gabriel Gaetano Ganesh Gareth Gary Gaspard Gaston Gavin Gebhard Geir Gennady
    Gennaro Geoff Geoffrey Georg George Georges Georgi Georgy Gerald Gerallt Gerard Gerardo Gergely
    Gerhard Gerrit Gert Gethin Gheorghe Giacomo Gian Giancarlo Gianluca Gianni Gideon Gijs Gilbert
    Gilberto Giles Gilles Gino Giorgio Giorgos Giovanni Giulio Giuseppe Gleb Glen Glenn Godfrey Gonzalo
    Gonçalo Gopal Goran Gordon Gottfried Gotthold Graeme Graham Grant Greg Gregor Gregorio Gregory
    Grigori Grigory Grzegorz Guglielmo Guido Guillaume Guillermo Gunnar Gunther Gus Gustaf Gustav
    Gustave Gustavo Guy Gwilym György Gábor Gérard Géza Göran Gösta Günter Günther Haakon Habib Hakan
    Hakim Hal Halfdan Halvard Halvor Hamish Hamza Hank Hannes Hannibal Hanns Hans Harald Haris Harish
    Hariton Harold Haroon Harry Hartmut Harvey Hasan Hassan Haydn Hector Heikki Heiko Heiner Heinrich
    Heinz Helge Helmut Helmuth Hendrik Hendrikus Henk Henning Henri Henrik Henrique Henry Herbert
    Heribert Herman Hermann Hernando Hernán Hew Hideo Hiroki Hiroshi Hiroyuki Hjalmar Homer Horace
    Horatio Horst Howard Hubert Hugh Hugo Humbert Humberto Humphrey Husein Hussein Hywel Håkan Håvard
    Hüseyin Iain Ian Ibrahim Ichiro Idris Ieuan Ignacio Ignacy Ignatius Igor Ikenna Ilya Immanuel Imre
    Ingemar Ingemund Ingmar Ingvar Innokenty Ioan Ioannis Isaac Isaiah Isak Isamu Isidor Ismael Ismail
    Ismaël István Iulian Ivan Ivar Ivor Iwan Jaakko Jaap Jacek Jack Jacob Jacques Jagdish Jaime Jake
    Jakob Jakub Jamal James Janek Janos Jared Jaroslav Jarosław Jarvis Jason Jasper Javier Jed Jeff
    Jefferson Jeffrey Jens Jeremiah Jeremy Jeroen Jerome Jerry Jerzy Jesper Jesús Jim Jimmy Jiří Joachim
    Joakim Joaquim Joaquin Joaquín Jobst Jochen Joe Joel Joey Johan Johann Johannes John Johnny Jon
    Jonah Jonas Jonathan Joost Jorge Joris Josef Joseph Josh Joshua Jost José Jovan João Juan Juha
    Juhani Jukka Julian Julien Julio Julius Justin Justus Jérôme Jörg Jørgen Jürgen Kalevi Kamal Karim
    Karl Karol Karsten Kaspar Kazimierz Kazuo Kees Keith Kelvin Kemal Ken Kenelm Kenichi Kenji Kenneth
    Kenny Kentaro Kevin Khalid Kieran Kirill Kjell Klaas Klaus Klemens Knud Knut Koenraad Kofi Koichi
    Kojo Konrad Konstantin Kostas Krishnan Kristian Kristof Kristoffer Krzysztof Kurt Kwabena Kwaku
    Kwame Kwesi Kyle Lachlan Ladislav Lajos Lamar Lambert Lance Larry Lars Lasse Laszlo Laurent
    Laurentius Lautaro Lavrenty Lawrence Lazar Leander Leandro Lech Leif Lennart Leo Leon Leonard
    Leonardo Leonhard Leonid Leopold Leopoldo Leroy Leszek Lev Levi Lewis Liam Linus Lionel Llewellyn
    Lloyd Lodewijk Lodovico Lorcan Lorcán Lorenzo Lothar Louis Lowell Lubomír Luc Luca Lucas Lucian
    Luciano Lucien Lucio Lucius Ludovic Ludovico Ludvig Ludwig Luigi Luis Lukas Luke Luther Lutz László
    Maarten Magnus Mahesh Mahmoud Malcolm Mamadou Manfred Manoel Manoj Manolis Manuel Marc Marcel
    Marcello Marcelo Marcin Marco Marcos Marcus Marek Mariano Mario Marius Mark Markus Marshall Martin
    Martín Marvin Masahiro Masao Massimo Mateo Mateusz Mathias Mathieu Mats Matteo Matthew Matthias
    Matthieu Matti Mattia Matías Maurice Mauricio Maurizio Mauro Max Maximilian Maxwell Mehmet Melchior
    Melville Melvin Mesut Micah Michael Michail Michał Michel Mieczysław Miguel Mihail Mikael Mike
    Mikhail Mikko Mikołaj Milan Miles Milo Miloš Milton Minoru Mircea Miroslav Mitchell Modest Mohamed
    Mohammad Mohammed Mohan Moritz Morten Mortimer Moses Moussa Mstislav Muhammad Mukesh Mungo Murat
    Murray Mustafa Naoki Napoleon Naresh Nathan Nathaniel Ned Neil Nelson Neville Niall Nicanor Niccolò
    Nicholas Nick Nicodemus Nicolaas Nicolae Nicolas Nicolás Nicolò Nigel Nikhil Niklas Nikolai Nikolaj
    Nikolaos Nikolas Nikolaus Nikolay Nils Noboru Norbert Norman Nuno Obadiah Obinna Octavian Octavio
    Oddvar Oisín Olaf Olav Oldřich Ole Oleg Oliver Olivier Olusegun Oluwaseun Omar Onni Orhan Orlando
    Orson Orville Osamu Oscar Oskar Osman Osvaldo Oswald Othmar Ottavio Otto Ottokar Ousmane Ove Owain
    Owen Pablo Paddy Padraig Panagiotis Paolo Pascal Pasquale Patrick Paul Paulo Pavel Paweł Peder Pedro
    Pekka Pentti Per Percival Percy Peregrine Pete Peter Petr Petrus Petter Phil Philip Philipp Philippe
    Phillip Pierluigi Piero Pierre Piet Pieter Pietro Piotr Poul Pradeep Prakash Preben Prosper
    Przemysław Pyotr Qasim Quentin Rafael Rafał Raffaele Ragnar Rahim Rahul Raimondo Raimundo Rainer
    Rajendra Rajesh Rajiv Rakesh Ralf Ralph Ramesh Ramón Randall Randolph Ranulph Raoul Raphael Rashid
    Rasmus Raul Ravi Ray Raymond Reginald Reinaldo Reiner Reinhard Reinhold Renato Reuben Rhodri Rhys
    Ricardo Riccardo Richard Rick Rickard Rinaldo Robert Roberto Robrecht Rocco Roderick Rodney Rodolfo
    Rodrigo Roger Rohan Roland Rolf Romain Roman Romeo Ronald Ronan Rory Ross Roy Ruairí Ruaridh Ruben
    Rudi Rudolf Rudolph Rufus Ruggero Rui Rune Rupert Rurik Russell Ruud Ruy Ryszard Ryu Rémi Rémy
    Rüdiger Sachin Saeed Said Saladin Salman Salvador Salvatore Samson Samuel Sander Sandro Sanjay
    Sanjiv Santiago Satish Satoshi Saturnino Satyajit Scott Seamus Sean Sebastian Sebastiano Semyon Sepp
    Seppo Serge Sergei Sergey Sergio Seth Severin Shane Shaun Sherman Shigeru Shinji Siegfried Sigmund
    Sigurd Sigvard Silas Silvio Simon Siméon Sindre Sipho Sixten Sjoerd Solomon Spencer Spyros Srinivas
    Stan Stanislas Stanislav Stanisław Stanley Stavros Stefan Stefano Stefanos Steffen Stellan Sten
    Stepan Stephan Stephen Sterling Steve Steven Stewart Stig Stuart Sture Subhash Sulaiman Sune Sunil
    Suresh Susumu Svein Sven Sverre Sylvester Sándor Sébastien Søren Sławomir Tadeusz Tadhg Tahir
    Takashi Takeshi Tapio Tariq Taro Tarquin Tatsuya Ted Telmo Teodor Terence Terrence Teófilo Thabo
    Thaddeus Themba Theo Theobald Theodor Theodore Thiago Thibault Thierry Thomas Thor Thorsten Thorvald
    Théophile Tiago Tibor Tim Timo Timofey Timothy Titus Tjeerd Tobias Toby Tod Todd Tom Tomasz Tomaž
    Tommaso Tommy Tomás Tomé Tony Torbjörn Tord Tore Torgeir Torkel Torquil Torsten Toru Torvald Toshiro
    Traian Travis Trevor Tristan Trygve Tullio Tycho Tyler Tyrone Ubaldo Ueli Ugo Ulf Ulrich Ulysses
    Umberto Urban Urho Uwe Vadim Valdemar Valentin Valentino Valerio Vasco Vasile Vasily Vassilis Veikko
    Vernon Vicente Victor Vidar Vijay Vikram Viktor Vilhelm Vince Vincent Vincenzio Vincenzo Vinod
    Vinícius Virgil Vitaly Vito Vittorio Vivek Vlad Vladimir Vladislav Vojtěch Volker Vratislav Vsevolod
    Vyacheslav Václav Väinö Wade Waldemar Walid Wallace Walter Warren Wayne Wenceslas Wendelin Werner
    Wilbur Wilf Wilfred Wilfried Wilhelm Wilhelmus Willem William Willibald Willibrord Wim Winston
    Winthrop Wojciech Wolf Wolfgang Wolfram Woodrow Wouter Władysław Xaver Xavier Yahya Yaroslav Yasser
    Yasuhiro Yaw Yegor Yiannis Yosef Yoshio Youssef Yukio Yusuf Yves Zacharias Zachary Zbigniew Zdeněk
    Zdzisław Zoltán Zsigmond Zsolt Zygmunt Ármin Éamon Étienne Íñigo Øystein
    Dov Terje Eivind Kjetil Osvald Esben Mogens Ilkka Friedhelm Matthäus Iñaki Gorka Aitor Xabier Oriol
    Leoncio Lamberto Vlastimil Ruslan Olufemi Hezekiah Cassius Denzil Jago Piers Murdo Osian Dafydd
    Tomos Miklós Khalil Tonino Cyrus Wendell"""
)


def is_given_name(word: str) -> bool:
    """Whether a word is a given name, of whichever sex."""
    return plain(word) in _given()


@cache
def _given() -> frozenset[str]:
    return frozenset(plain(name) for table in (FEMALE, MALE, BOTH, ALSO) for name in table)


def given_name_sex(full: str, *, alone: bool = False) -> str:
    """The sex that the given name of a person tells: "f", "m" or "".

    Args:
        full: the name.
        alone: whether a lone name is a given name and not a surname, as characters have it.
    """
    words = [w for w in full.replace("-", " ").split() if w not in TITLES]
    if len(words) < (1 if alone else 2) or not words[0][:1].isupper():
        return ""
    return _by_name().get(plain(words[0]), "")


@cache
def _by_name() -> dict[str, str]:
    female, male = ({plain(name) for name in table} for table in (FEMALE, MALE))
    return {**dict.fromkeys(female - male, "f"), **dict.fromkeys(male - female, "m")}


def plain(name: str) -> str:
    """A name in small letters, without accents."""
    small = name.casefold()
    if small.isascii() and small.isalpha():
        return small
    return "".join(c for c in normalize("NFD", small) if c.isalpha())


_TITLES_OF = {
    "f": word_set("Mrs Mrs. Ms Ms. Miss Dame Lady Queen Princess Empress Duchess Countess Baroness Sister"),
    "m": word_set("Mr Mr. Sir Lord King Prince Emperor Duke Count Baron Earl Pope Father Brother"),
}


def title_sex(title: str) -> str:
    """The sex that a title before a name tells: "f", "m" or ""."""
    return next((sex for sex, titles in _TITLES_OF.items() if title in titles), "")
